import type { APIRoute, GetStaticPaths } from 'astro';
import type { Region } from '../../../../lib/regions.ts';
import { stagesCalendarOf } from '../../../../queries/downloads.ts';
import { getRegionPaths } from '../../../../queries/region-paths.ts';

export const getStaticPaths = (() => getRegionPaths()) satisfies GetStaticPaths;

interface Props {
  region: Region;
}

export const GET: APIRoute<Props> = ({ site, props: { region } }) => stagesCalendarOf(region, site);
