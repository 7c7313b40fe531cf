import type { APIRoute, GetStaticPaths } from 'astro';
import { securityText } from '../../site/security-text.ts';
import { today } from '../../site/queries-today.ts';
import { site } from '../../site.ts';

/** The file is left out where the publisher has no address to be reached at. */
export const getStaticPaths = (() => {
  const body = securityText(site.publisher, today, new URL('/.well-known/security.txt', import.meta.env.SITE).href);
  return body === null ? [] : [{ params: { file: 'security' }, props: { body } }];
}) satisfies GetStaticPaths;

interface Props {
  body: string;
}

export const GET: APIRoute<Props> = ({ props: { body } }) =>
  new Response(body, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
