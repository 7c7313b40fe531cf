import type { APIRoute, GetStaticPaths } from 'astro';
import type { Region } from '../../../places/regions.ts';
import { contactCardsOf } from '../../../calendar/queries.ts';
import { getProvincePaths } from '../../../places/queries.ts';

export const getStaticPaths = (() => getProvincePaths()) satisfies GetStaticPaths;

interface Props {
  region: Region;
}

export const GET: APIRoute<Props> = ({ site, props: { region } }) => contactCardsOf(region, site);
