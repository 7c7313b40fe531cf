/** How a kind of content is published below `/data/`: its own data as its schema gives it, and fields that the site works out. */
import { z } from 'astro/zod';
import type { KindName } from '../kinds/index.ts';
import type { AddressOf } from '../site/structured-data/json.ts';
import type { Election } from '../elections/elections.ts';
import type { AreaRow } from '../places/areas.ts';
import type { Region } from '../places/regions.ts';
import type { Table } from './csv.ts';
import { computed } from './meaning.ts';

/** An entry as its collection holds it. */
export interface Entry<Data> {
  id: string;
  data: Data;
  /** Its Markdown; none for YAML. */
  body?: string | undefined;
}

/** What the computed fields are worked out from, beside the entry. */
export interface Context {
  today: string;
  addressOf: AddressOf;
  regions: readonly Region[];
  elections: readonly Election[];
  /** Kecamatan by the key of their region. */
  districts: ReadonlyMap<string, readonly AreaRow[]>;
}

/** What the order of items needs. */
export interface Published {
  id: string;
  date?: string | undefined;
}

/** The methods take any entry, so that kinds of all types stand in one list. */
export interface Kind<Data = unknown, Item extends Published = Published> {
  /** Name of its files, without the extension. */
  name: string;
  collection: KindName;
  title: string;
  text: string;
  /** What is published of an entry. What it does not name is withheld. */
  item: z.ZodType<Item>;
  /** The entry as of today with its computed fields; `null` where readers may not see it yet. */
  publish(entry: Entry<Data>, context: Context): object | null;
  /** True where the item belongs into the file of the place; without it no item does. */
  concerns?(item: Item, regionId: string): boolean;
  /** The same as a table for spreadsheets. */
  table?: Table<Item>;
  /** True for a further table of a kind, which has no JSON file of its own. */
  tableOnly?: true;
}

/** Computed fields that every item has. */
export const identity = {
  id: computed(z.string(), 'Kunci rekaman, dari nama berkasnya.'),
  page: computed(z.url(), 'Halaman situs untuk rekaman ini.'),
};

/** Computed field of items that have a text of their own. */
export const bodyText = {
  text: computed(
    z.string(),
    'Isi dalam Markdown; [@s1] menunjuk ke sumber dengan kunci s1, tepat di belakang fakta yang dinyatakannya.',
  ),
};

/** What is published of `entries`: newest first where they have a date, else by key. */
export function itemsOf<Data, Item extends Published>(
  kind: Pick<Kind<Data, Item>, 'item' | 'publish'>,
  entries: readonly Entry<Data>[],
  context: Context,
): Item[] {
  const known = entries.flatMap((entry) => {
    const published = kind.publish(entry, context);
    return published ? kind.item.parse({ ...published, id: entry.id }) : [];
  });
  return known.sort((a, b) => (b.date ?? '').localeCompare(a.date ?? '') || a.id.localeCompare(b.id));
}
