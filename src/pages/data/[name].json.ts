import type { APIRoute, GetStaticPaths } from 'astro';
import { filesNamed } from '../../lib/open-data/files.ts';
import { getDataFiles } from '../../queries/open-data.ts';

export const getStaticPaths = (async () =>
  filesNamed(await getDataFiles(), 'json').map(({ name, body }) => ({ params: { name }, props: { body } }))) satisfies GetStaticPaths;

interface Props {
  body: () => string;
}

export const GET: APIRoute<Props> = ({ props: { body } }) => new Response(body(), { headers: { 'content-type': 'application/json; charset=utf-8' } });
