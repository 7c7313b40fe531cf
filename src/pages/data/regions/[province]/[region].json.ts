import type { APIRoute, GetStaticPaths } from 'astro';
import { regionFiles } from '../../../../lib/open-data/files.ts';
import { provinceIdOf, slugOfRegion } from '../../../../lib/regions.ts';
import { getDataFiles } from '../../../../queries/open-data.ts';

export const getStaticPaths = (async () =>
  regionFiles(await getDataFiles(), false).map(({ id, body }) => ({
    params: { province: provinceIdOf(id), region: slugOfRegion(id) },
    props: { body },
  }))) satisfies GetStaticPaths;

interface Props {
  body: () => string;
}

export const GET: APIRoute<Props> = ({ props: { body } }) => new Response(body(), { headers: { 'content-type': 'application/json; charset=utf-8' } });
