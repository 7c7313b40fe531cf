/** Content of the small site that tests share: the real places, results, contacts and pages that explain, with made-up articles in all states. */
import { createHash } from 'node:crypto';
import { cpSync, globSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { ContentCopy } from '../support/content.ts';

const ENTRIES = 'tests/site/content';

/** Stands in every hidden article and nowhere else. */
export const HIDDEN_WORD = 'rahasiauji';

export const DRAFT = '/berita/2024-10-08-uji-draf/';
export const SCHEDULED = '/panduan/uji-terjadwal/';
export const CORRECTED = '/berita/2024-10-09-uji-perbaikan/';
export const MOVED = '/berita/uji-alamat-lama/';
export const ALSO_MOVED = '/berita/uji-alamat-lebih-lama/';
export const DELETED = '/panduan/uji-terhapus/';

/** A feed of the small site holds so many. */
export const MOST_IN_FEED = 30;
/** More than a feed, and than one page of a list. */
const REPEATED = 60;

/** Lays the made-up articles in the place of all real news and appeals. */
export function useTestEntries(content: ContentCopy): void {
  for (const folder of ['news', 'appeals']) rmSync(path.join(content.directory, folder), { recursive: true });
  cpSync(ENTRIES, content.directory, { recursive: true });
}

/** Adds what readers may not see yet. */
export function addHidden(content: ContentCopy): void {
  for (const file of ['news/2024-10-08-uji-draf.md', 'guides/uji-terjadwal.mdx'])
    cpSync(path.join(ENTRIES, file), path.join(content.directory, file));
}

/** Repeats one news item with other titles, so that lists and feeds are longer than those of the real site. */
export function repeatNews(content: ContentCopy): void {
  const [file = ''] = globSync('news/*-uji-berulang.md', { cwd: ENTRIES });
  const text = readFileSync(path.join(ENTRIES, file), 'utf8');
  for (let number = 1; number <= REPEATED; number++) {
    // Words of no language compress no better than real ones.
    const words = (createHash('sha256').update(String(number)).digest('hex').match(/.{6}/g) ?? []).join(' ');
    const own = text
      .replace('Berita uji berulang', `Berita uji ${number} ${words.slice(0, 60)}`)
      .replace('Ringkasan berita', `Ringkasan ${words} berita`);
    content.write(file.replace('.md', `-${number}.md`), own);
  }
}
