/**
 * Puts the filters of Pagefind's index into a fixed order. Pagefind writes them as they fall, so that two builds of the same pages
 * would differ, and every reader would load the index again.
 *
 * Layout, as written by Pagefind 1.5: the fourth item of the meta file lists the filters as `[name, hash]`; a filter is
 * `[name, [[value, pages], …]]`. The entry file names the meta file by its hash.
 */
import { pack, unpack, type IndexFile } from './pagefind-files.ts';

type Named = [name: string, ...rest: unknown[]];

const META_FILTERS = 3;
const ENTRY = 'pagefind-entry.json';

function namedList(value: unknown): Named[] {
  const isNamed = (item: unknown): item is Named => Array.isArray(item) && typeof item[0] === 'string';
  if (!Array.isArray(value) || !value.every(isNamed)) throw new Error('A filter of Pagefind has another form than that of version 1.5.');
  return value;
}

/** By code points: the order of a language may differ from one machine to the next. */
const sorted = (list: readonly Named[]): Named[] => list.toSorted(([a], [b]) => (a < b ? -1 : 1));

function filterFile(file: IndexFile): { name: string; hash: string; file: IndexFile } {
  const filter = unpack(file.content);
  if (!Array.isArray(filter) || typeof filter[0] !== 'string') throw new Error('A filter of Pagefind has another form than that of version 1.5.');
  const { content, hash } = pack([filter[0], sorted(namedList(filter[1]))]);
  return { name: filter[0], hash: `id_${hash}`, file: { path: `filter/id_${hash}.pf_filter`, content } };
}

/** The same index, in an order that only its pages decide. Throws where the files are not of the form that is known. */
export function inFixedOrder(files: readonly IndexFile[]): IndexFile[] {
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
  const entry = files.find(({ path }) => path === ENTRY);
  const head = meta && unpack(meta.content);
  const before = meta && /^pagefind\.(.+)\.pf_meta$/.exec(meta.path)?.[1];
  if (!entry || !before || !Array.isArray(head)) throw new Error('The index of Pagefind has another form than that of version 1.5.');
  const filters = files.filter(({ path }) => path.endsWith('.pf_filter')).map(filterFile);
  const { content, hash } = pack(head.with(META_FILTERS, sorted(filters.map(({ name, hash: own }) => [name, own]))));
  const after = `id_${hash}`;
  const others = files.filter((file) => file !== meta && file !== entry && !file.path.endsWith('.pf_filter'));
  return [
    ...others,
    ...filters.map(({ file }) => file),
    { path: `pagefind.${after}.pf_meta`, content },
    { path: ENTRY, content: Buffer.from(Buffer.from(entry.content).toString('utf8').replaceAll(`"${before}"`, `"${after}"`)) },
  ];
}
