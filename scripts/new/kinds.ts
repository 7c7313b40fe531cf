import type { Kind } from './kind.ts';
import { appeal } from './kinds/appeal.ts';
import { contact } from './kinds/contact.ts';
import { news } from './kinds/news.ts';
import { guide, securityPage } from './kinds/page.ts';
import { result } from './kinds/result.ts';

/** Every kind of file that can be started, in the order in which it is offered. */
export const KINDS: readonly Kind[] = [news, appeal, contact, result, securityPage, guide];
