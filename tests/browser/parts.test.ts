/** A site built in parts, each for itself, and merged: the same pages as a whole build, and one search over all of them. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mergeParts } from '../../scripts/merge/run.ts';
import { RELEASE_FILE, type Release } from '../../src/lib/release.ts';
import { mergedSite, PARTS, readRelease } from '../support/parts.ts';
import { useSite } from '../support/site.ts';

const BUILDS_MS = 240_000;
const merged = mergedSite();
beforeAll(merged.make, BUILDS_MS);
afterAll(merged.dispose);
const site = useSite(() => merged.out);

/** What a site has another way where it was built in parts: the search page names the indexes, hosts and readers keep them, and there are several. */
const OTHERWISE = (file: string): boolean =>
  file === 'cari/index.html' || file === '_headers' || file.startsWith('pagefind/') || /^luring\/.*\.json$/.test(file);

describe('the merged site', () => {
  test('has the files of the whole one, byte for byte, but for its search', () => {
    const [parts, whole] = [readRelease(merged.out), readRelease('dist')];
    expect(Object.keys(whole.files).length).toBeGreaterThan(900);
    const names = (files: Release['files']): string[] => Object.keys(files).filter((file) => !OTHERWISE(file));
    expect(names(parts.files)).toEqual(names(whole.files));
    expect(names(whole.files).filter((file) => parts.files[file] !== whole.files[file])).toEqual([]);
    expect({ ...parts, files: {} }).toEqual({ ...whole, files: {} });
  });

  test('takes each page from one part', () => {
    const pages = PARTS.map((part) => Object.keys(readRelease(merged.folders[part]).files).filter((file) => file.endsWith('.html')));
    expect(pages.every(({ length }) => length > 50)).toBe(true);
    expect(new Set(pages.flat()).size).toBe(pages.flat().length);
  });
});

interface Asked {
  page: Page;
  problems: string[];
  links: string[];
  /** Provinces whose index was loaded. */
  opened: () => string[];
}

const RESULTS = '#hasil-cari';
const REST = 'Cari juga di provinsi lain';

async function linksOf(page: Page): Promise<string[]> {
  await page.waitForSelector(`${RESULTS}[data-status="done"], ${RESULTS}[data-status="error"]`, { state: 'attached' });
  return page.locator(`${RESULTS} a`).evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
}

async function ask(question: string): Promise<Asked> {
  const { page, problems } = await site.open('/favicon.svg');
  const opened = new Set<string>();
  page.on('request', (request) => {
    const [, province] = /\/pagefind\/([a-z-]+)\/pagefind-entry/.exec(request.url()) ?? [];
    if (province) opened.add(province);
  });
  await page.goto(`/cari/?${question}`);
  return { page, problems, links: await linksOf(page), opened: () => [...opened].sort() };
}

/** An article that only its province's index knows, with words of its text. */
const OF_TIMUR = { words: 'pola pengamanan TPS', place: 'Balikpapan', path: '/berita/2024-07-14-balikpapan-pola-pengamanan-tps/' };
const OF_UTARA = { words: 'deklarasi damai', place: 'Tarakan', path: '/berita/2024-08-23-tarakan-deklarasi-damai/' };

describe('its search', () => {
  test.each([
    [OF_TIMUR, 'kalimantan-timur'],
    [OF_UTARA, 'kalimantan-utara'],
  ])('finds the text of $place, and loads no index of another province', async ({ words, place, path: address }, province) => {
    const { page, problems, links, opened } = await ask(`q=${encodeURIComponent(`${words} ${place}`)}`);
    expect(links).toContain(address);
    expect(opened()).toEqual([province]);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('takes the province of a place that is chosen, and has pages of all beside it', async () => {
    const { page, links, opened } = await ask('q=deklarasi&daerah=Tarakan');
    expect(links).toContain(OF_UTARA.path);
    expect(opened()).toEqual(['kalimantan-utara']);
    await page.context().close();
  });

  test('looks in all where a question names no place, as they are few', async () => {
    const { page, links, opened } = await ask('q=isran+noor');
    expect(links).toContain('/wilayah/kalimantan-timur/');
    expect(opened()).toEqual(['kalimantan-timur', 'kalimantan-utara']);
    expect(await page.getByRole('button', { name: REST }).count()).toBe(0);
    await page.context().close();
  });

  test('looks in all where the province that is named has nothing', async () => {
    const { page, links, opened } = await ask('q=isran&daerah=Tarakan');
    expect(links).toEqual([]);
    expect(opened()).toEqual(['kalimantan-timur', 'kalimantan-utara']);
    await page.context().close();
  });

  test('offers the other provinces where the one that is named has pages, and then finds theirs too', async () => {
    const { page, problems, links, opened } = await ask('q=deklarasi+tarakan');
    expect(opened()).toEqual(['kalimantan-utara']);
    await page.getByRole('button', { name: REST }).click();
    await page.getByRole('button', { name: REST }).waitFor({ state: 'detached' });
    const all = await linksOf(page);
    expect(opened()).toEqual(['kalimantan-timur', 'kalimantan-utara']);
    expect(all[0]).toBe(links[0]);
    expect(all.filter((link) => !links.includes(link))).not.toEqual([]);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('says that the index of a province cannot be had, and has it at the next question', async () => {
    const { page } = await site.open('/cari/');
    const broken = '**/pagefind/kalimantan-utara/**';
    await page.route(broken, (route) => route.abort());
    await page.goto('/cari/?q=deklarasi+tarakan');
    await linksOf(page);
    expect(await page.locator('#keadaan-cari').innerText()).toContain('Pencarian teks sedang tidak bisa dipakai');
    await page.unroute(broken);
    await page.locator('main form').evaluate((form) => {
      (form as HTMLFormElement).requestSubmit();
    });
    await page.locator(`${RESULTS} a[href="${OF_UTARA.path}"]`).waitFor();
    await page.context().close();
  });
});

describe('parts that do not fit', () => {
  const { umum, 'kalimantan-timur': timur, 'kalimantan-utara': utara } = merged.folders;
  const faultsWith = (folder: string, change: (release: Release) => Release): string[] => {
    const file = path.join(folder, RELEASE_FILE);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, JSON.stringify(change(JSON.parse(text) as Release)));
    const { faults } = mergeParts([umum, timur, utara], path.join(umum, '../other'));
    writeFileSync(file, text);
    return faults;
  };

  test('are refused where one is missing, twice there or no part', () => {
    const out = path.join(umum, '../other');
    expect(mergeParts([umum, timur], out).faults).toEqual(['Bagian kalimantan-utara tidak ada di antara folder yang digabung.']);
    expect(mergeParts([umum, timur, utara, utara], out).faults).toEqual([`${utara}: bagian kalimantan-utara sudah ada di ${utara}.`]);
    expect(mergeParts([umum, timur, 'dist'], out).faults).toEqual(['dist: ini situs utuh, bukan bagian.']);
    expect(mergeParts([umum, timur, out], out).faults).toHaveLength(1);
  });

  test('are refused where they are of another commit, day or content', () => {
    expect(faultsWith(utara, (release) => ({ ...release, commit: 'lain' }))[0]).toContain('dibangun dari commit lain');
    expect(faultsWith(utara, (release) => ({ ...release, date: '2024-01-01' }))[0]).toContain('dibangun untuk 2024-01-01');
    expect(faultsWith(utara, (release) => ({ ...release, content: { ...release.content, news: 1 } }))[0]).toContain('dibangun dari isi yang berbeda');
  });

  test('are refused where they disagree on a file, or where a file is not what was built', () => {
    const shared = 'favicon.svg';
    expect(faultsWith(utara, (release) => ({ ...release, files: { ...release.files, [shared]: 'lain' } }))).toEqual([
      `${shared}: isinya di ${utara} berbeda dari isinya di ${timur}.`.replace(timur, umum),
    ]);
    expect(faultsWith(utara, (release) => ({ ...release, files: { ...release.files, 'hilang.html': 'lain' } }))).toEqual([
      `${path.join(utara, 'hilang.html')}: tidak sama dengan yang dibangun. Unduh atau bangun bagian ini lagi.`,
    ]);
  });

  test('are not written over a folder that no build made, or that holds one of them', () => {
    expect(mergeParts([umum, timur, utara], 'src').faults).toEqual([
      'src: folder ini berisi hal lain, bukan situs yang dibangun. Pilih folder lain dengan --out.',
    ]);
    expect(mergeParts([umum, timur, utara], path.dirname(umum)).faults).toHaveLength(3);
    rmSync(path.join(umum, '../other'), { recursive: true, force: true });
  });
});
