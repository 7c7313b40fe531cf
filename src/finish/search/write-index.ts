import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildPart } from '../../check/part.ts';
import { COMMON_PART } from '../../lib/parts.ts';
import { writeSmallChunks } from './chunks.ts';
import { ENTRY, OTHER_FORM, pack, type IndexFile } from './file.ts';
import { mergeIndexes, type MergedIndex } from './merge.ts';
import { failingAloud } from './program.ts';
import { readIndex, type FoundIndex } from './read.ts';
import { runInTurns } from './run.ts';

/** Writes the words and the filters of `index`, and the file that names them; its own name. */
function writeMeta({ version, words, filters, pages, fields }: MergedIndex, write: (file: IndexFile) => void): string {
  const chunks = writeSmallChunks(words, write);
  const named = filters.map((filter) => {
    const { content, hash } = pack(filter);
    write({ path: `filter/${hash}.pf_filter`, content });
    return [filter[0], hash];
  });
  const { content, hash } = pack([version, pages, chunks, named, [], fields]);
  write({ path: `pagefind.${hash}.pf_meta`, content });
  return hash;
}

/** The file that names the meta file, made of that of one run. */
function entryFor({ entry }: FoundIndex, hash: string, pages: number): IndexFile {
  const [[language, found] = [], ...others] = Object.entries(entry.languages);
  if (language === undefined || others.length > 0) throw new Error(OTHER_FORM);
  const text = JSON.stringify({ ...entry, languages: { [language]: { ...found, hash, page_count: pages } } });
  return { path: ENTRY, content: Buffer.from(text) };
}

/**
 * Indexes the built pages of `site` with Pagefind, `most` of them at a time. Returns how many there are. The index of a province, which
 * is a `part`, lies in a folder of its own; the search page adds it to the common one when it is asked for.
 */
export function indexPages(site: string, part: BuildPart | null, most?: number): number {
  const province = part && part.name !== COMMON_PART ? part.name : '';
  const target = join(site, 'pagefind', province);
  const work = join(target, 'work');
  // What a build that was stopped left here would be taken for a part of this one.
  rmSync(target, { recursive: true, force: true });
  for (const folder of ['index', 'filter']) mkdirSync(join(target, folder), { recursive: true });
  const write = ({ path, content }: IndexFile): void => {
    writeFileSync(join(target, path), content);
  };
  const found = runInTurns(site, work, most).map(readIndex);
  const [first] = found;
  if (!first) throw new Error(`There is no page to index in ${site}.`);
  const merged = mergeIndexes(found, join(target, 'fragment'));
  write(entryFor(first, writeMeta(merged, write), merged.pages.length));
  // The search page has the program from the common index.
  if (province === '') failingAloud(first.programs).forEach(write);
  rmSync(work, { recursive: true });
  return merged.pages.length;
}
