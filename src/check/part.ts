import { COLLECTIONS } from './reader/collections.ts';
import { bytesOf, listFiles } from './reader/files.ts';
import { readContent } from './reader/read.ts';
import { partFinder, partNames, type Placed, type PlacedContent } from '../lib/parts.ts';

/** The part of the site that is built. */
export interface BuildPart {
  name: string;
  /** Names of all parts. */
  all: () => string[];
  /** True for what belongs to this part, by its address. */
  has: (address: string) => boolean;
}

/** Keys and places of what `directory`, the content folder, holds. Bodies are not looked at: the check has read them before. */
function readPlaces(directory: string): PlacedContent {
  const read = { regions: [] as Placed[], news: [] as Placed[], appeals: [] as Placed[], contacts: [] as Placed[] };
  const isPlaced = (name: string): name is keyof typeof read => name in read;
  for (const file of listFiles(directory)) {
    const name = COLLECTIONS.find(({ matches }) => matches.test(file.path))?.name;
    if (!name || !isPlaced(name)) continue;
    const id = file.path.replace(/^[^/]+\//, '').replace(/\.md$/, '');
    const { regions = [] } = name === 'regions' ? {} : (readContent(file.path, bytesOf(file)).data as Partial<Placed>);
    read[name].push({ id, regions });
  }
  return { ...read, regions: read.regions.map(({ id }) => id) };
}

/** The part called `name`, the value of BUILD_PART; `null` where the whole site is built. Content is read when it is first asked for. */
export function chosenPart(name: string | undefined, directory: string): BuildPart | null {
  if (!name) return null;
  let known: { all: string[]; partOf: (address: string) => string } | undefined;
  const read = (): NonNullable<typeof known> => {
    if (!known) {
      const places = readPlaces(directory);
      known = { all: partNames(places.regions), partOf: partFinder(places) };
    }
    return known;
  };
  return { name, all: () => read().all, has: (address) => read().partOf(address) === name };
}
