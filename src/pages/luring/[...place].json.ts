import type { APIRoute, GetStaticPaths } from 'astro';
import type { Region } from '../../places/regions.ts';
import { getListPaths, getPageList } from '../../offline/queries.ts';

export const getStaticPaths = (() => getListPaths()) satisfies GetStaticPaths;

interface Props {
  region: Region;
}

/** The pages alone: a step of the build puts what they need beside them. */
export const GET: APIRoute<Props> = async ({ props: { region } }) =>
  new Response(JSON.stringify(await getPageList(region)), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
