import type { APIRoute, GetStaticPaths } from 'astro';
import { getDataPaths } from '../../open-data/queries.ts';

export const getStaticPaths = (() => getDataPaths('.csv')) satisfies GetStaticPaths;

interface Props {
  body: () => string;
}

export const GET: APIRoute<Props> = ({ props: { body } }) =>
  new Response(body(), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
