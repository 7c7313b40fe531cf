import type { APIRoute, GetStaticPaths } from 'astro';
import type { Region } from '../../../lib/regions.ts';
import { contactCardsOf } from '../../../queries/downloads.ts';
import { getProvincePaths } from '../../../queries/region-paths.ts';

export const getStaticPaths = (() => getProvincePaths()) satisfies GetStaticPaths;

interface Props {
  region: Region;
}

export const GET: APIRoute<Props> = ({ site, props: { region } }) => contactCardsOf(region, site);
