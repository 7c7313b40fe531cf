/** Every kind of content, in the order of the site's menu. Whatever lists kinds reads this list. */
import type { z } from 'astro/zod';
import type { ArticleSchema } from './article.ts';
import { appealKind } from './appeal.ts';
import { contactKind } from './contact.ts';
import { countKind } from './count.ts';
import { electionKind } from './election.ts';
import { guideKind } from './guide.ts';
import type { Kind } from './kind.ts';
import { namesKind } from './names.ts';
import { newsKind } from './news.ts';
import { redirectsKind } from './redirects.ts';
import { regionKind } from './region.ts';
import { securityKind } from './security.ts';
import { stagesKind } from './stages.ts';

const ALL = [
  regionKind,
  electionKind,
  countKind,
  newsKind,
  appealKind,
  contactKind,
  securityKind,
  guideKind,
  stagesKind,
  namesKind,
  redirectsKind,
] as const;

type AnyKind = (typeof ALL)[number];
export type KindName = AnyKind['name'];
export type KindNamed<Name extends KindName> = Extract<AnyKind, { name: Name }>;
/** What an entry of a kind holds. */
export type DataOf<Name extends KindName> = z.output<KindNamed<Name>['schema']>;
export type ArticleName = Extract<AnyKind, { isArticle: true }>['name'];
/** A kind whose own type no longer matters. */
export type ListedKind = Kind & { name: KindName };
/** A kind of article, which has a list and pages. One that lacks a field of theirs does not compile. */
export type ArticleKind = Required<Pick<Kind, 'isArticle' | 'label' | 'list' | 'page'>> &
  Kind & { name: ArticleName; schema: ArticleSchema };
/** Names of kinds for readers. */
export type KindLabel = Extract<AnyKind, { label: string }>['label'];

export const KINDS: readonly ListedKind[] = ALL;

const isArticle = (kind: AnyKind): kind is Extract<AnyKind, { isArticle: true }> => 'isArticle' in kind;
export const ARTICLE_KINDS: readonly ArticleKind[] = ALL.filter(isArticle);
