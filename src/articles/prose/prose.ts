/** What the components that editors write into prose may ask for, by the keys that editors know. */
import type { CountTable } from '../../kinds/table.ts';
import { closest } from '../../search/closest.ts';
import type { Contact } from '../../contacts/contacts.ts';
import { slugOfRegion, type Region } from '../../places/regions.ts';
import type { Cite } from '../../sources/sources.ts';

export interface ProseContext {
  contacts: readonly Contact[];
  regions: readonly Region[];
  /** Tables of the page's own file. */
  tables: readonly CountTable[];
  cite: Cite;
  /** The day that the site takes as today. */
  today: string;
}

/** The context of the page. Throws where a component stands outside of prose. */
export function proseOf({ prose }: { prose?: ProseContext }): ProseContext {
  if (!prose) throw new Error('Komponen ini hanya dapat dipakai di isi panduan atau halaman pengamanan.');
  return prose;
}

function found<T>(item: T | undefined, what: string, id: string, known: readonly string[]): T {
  if (item !== undefined) return item;
  const guess = closest(id, known);
  throw new Error(`${what} "${id}" tidak dikenal.${guess ? ` Maksud Anda "${guess}"?` : ''}`);
}

/** The contact with this key; throws a sentence for editors where there is none. */
export function contactOf({ contacts }: Pick<ProseContext, 'contacts'>, id: string): Contact {
  return found(
    contacts.find((contact) => contact.id === id),
    'Kontak',
    id,
    contacts.map((contact) => contact.id),
  );
}

/** The region with this short key, `paser`; throws a sentence for editors where there is none. */
export function regionOf({ regions }: Pick<ProseContext, 'regions'>, slug: string): Region {
  return found(
    regions.find(({ id }) => slugOfRegion(id) === slug),
    'Wilayah',
    slug,
    regions.map(({ id }) => slugOfRegion(id)),
  );
}

/** The page's own table by its number from 1; throws a sentence for editors where there is none. */
export function tableOf({ tables }: Pick<ProseContext, 'tables'>, number: string): CountTable {
  const table = tables[Number(number) - 1];
  if (!table)
    throw new Error(`Tabel nomor "${number}" tidak ada: daftar tables di berkas ini berisi ${tables.length} tabel.`);
  return table;
}

/** Tables that `body` does not place by itself with `<FiguresTable number="1" />`. */
export function unplacedTables(tables: readonly CountTable[], body: string): CountTable[] {
  const placed = new Set([...body.matchAll(/<FiguresTable\s+number="(\d+)"/g)].map((match) => Number(match[1])));
  return tables.filter((_, index) => !placed.has(index + 1));
}
