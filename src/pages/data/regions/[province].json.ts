import type { APIRoute, GetStaticPaths } from 'astro';
import { regionFiles } from '../../../lib/open-data/files.ts';
import { getDataFiles } from '../../../queries/open-data.ts';

export const getStaticPaths = (async () =>
  regionFiles(await getDataFiles(), true).map(({ id, body }) => ({ params: { province: id }, props: { body } }))) satisfies GetStaticPaths;

interface Props {
  body: () => string;
}

export const GET: APIRoute<Props> = ({ props: { body } }) => new Response(body(), { headers: { 'content-type': 'application/json; charset=utf-8' } });
