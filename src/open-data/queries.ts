import { getCollection } from 'astro:content';
import { hash } from 'node:crypto';
import { once } from '../site/queries-once.ts';
import { getDistrictsOf, getRegions } from '../places/queries.ts';
import { today } from '../site/queries-today.ts';
import { checksumsOf, dataFiles, filesEnding, type DataFile } from './files.ts';
import { itemsOf } from './kind.ts';
import { KINDS } from './kinds.ts';
import { regions } from './region.ts';

function addressOf(path: string): string {
  return new URL(path, import.meta.env.SITE).href;
}

/** Every file of open data as of today. */
const getDataFiles = once<DataFile[]>(async () => {
  const places = await getRegions();
  const context = {
    today,
    addressOf,
    regions: places,
    elections: (await getCollection('elections')).map(({ id, data }) => ({ ...data, id })),
    districts: new Map(
      await Promise.all(places.map(async ({ id, code }) => [id, await getDistrictsOf(code)] as const)),
    ),
  };
  const lists = await Promise.all(
    KINDS.map(async (kind) => ({ kind, items: itemsOf(kind, await getCollection(kind.collection), context) })),
  );
  return dataFiles(lists, itemsOf(regions, await getCollection('regions'), context), context);
});

/** What a route of files that end in `extension` is made of. */
export async function getDataPaths(extension: string) {
  return filesEnding(await getDataFiles(), extension).map(({ name, body }) => ({ params: { name }, props: { body } }));
}

// Node's own sum takes a text as it is; that of the Web wants its bytes, of which the largest files leave two copies behind.
const sha256 = (text: string): string => hash('sha256', text);

/** SHA-256 of every file of open data, as `sha256sum -c` reads it. */
export async function getChecksums(): Promise<string> {
  return checksumsOf(await getDataFiles(), sha256);
}
