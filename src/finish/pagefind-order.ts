/**
 * Brings the filters of Pagefind's index into one order. Pagefind writes them in a new order each time, so that two builds of the same
 * pages had other names for half of their search files, and readers loaded them again.
 *
 * Layout of version 1.5: the fourth item of the meta file lists the filters as `[name, hash]`; a filter is `[name, [[value, pages]]]`.
 */
import { pack, unpack, type IndexFile } from './pagefind-file.ts';

const META_FILTERS = 3;
const ENTRY = 'pagefind-entry.json';

type Named = [name: string, ...rest: unknown[]];

function isNamed(value: unknown): value is Named {
  return Array.isArray(value) && typeof value[0] === 'string';
}

function listOf(value: unknown): Named[] {
  if (!Array.isArray(value) || !value.every(isNamed)) throw new Error('The filters of Pagefind have another form than that of version 1.5.');
  return value.toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** The same index with filters by name and their values by name; files that change are named by what they hold. */
export function inFixedOrder(files: readonly IndexFile[]): IndexFile[] {
  const isMeta = ({ path }: IndexFile): boolean => path.endsWith('.pf_meta');
  const isFilter = ({ path }: IndexFile): boolean => path.endsWith('.pf_filter');
  const meta = files.find(isMeta);
  const entry = files.find(({ path }) => path === ENTRY);
  const head = meta && unpack(meta.content);
  if (!meta || !entry || !Array.isArray(head)) throw new Error('The index of Pagefind has another form than that of version 1.5.');
  const filters = listOf(files.filter(isFilter).map(({ content }) => unpack(content))).map(([name, values]) => {
    const { content, hash } = pack([name, listOf(values)]);
    return { name, hash, file: { path: `filter/${hash}.pf_filter`, content } };
  });
  const newMeta = pack(
    head.with(
      META_FILTERS,
      filters.map(({ name, hash }) => [name, hash]),
    ),
  );
  const oldHash = /^pagefind\.(.+)\.pf_meta$/.exec(meta.path)?.[1] ?? '';
  const entryText = Buffer.from(entry.content).toString('utf8');
  if (oldHash === '' || !entryText.includes(`"${oldHash}"`)) throw new Error('The index of Pagefind has another form than that of version 1.5.');
  const others = files.filter((file) => file !== meta && file !== entry && !isFilter(file));
  return [
    ...others,
    ...filters.map(({ file }) => file),
    { path: `pagefind.${newMeta.hash}.pf_meta`, content: newMeta.content },
    { path: ENTRY, content: Buffer.from(entryText.replace(`"${oldHash}"`, `"${newMeta.hash}"`)) },
  ];
}
