/** What an editor sees in `npm run dev` and readers do not: the real dev server on a copy of the project with articles made for tests. */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { barriers } from '../support/barriers.ts';
import { launchBrowser, PATIENCE } from '../support/browser.ts';
import { freePort } from '../support/port.ts';
import { copyProject, type Project } from '../support/project.ts';
import { DELETED, DRAFT, HIDDEN_WORD, ALSO_MOVED, CORRECTED, SCHEDULED, useTestEntries } from './entries.ts';

/** Longest time that the dev server may take to start on a busy machine. */
const START_MS = 240_000;

let project: Project;
let server: ChildProcess;
let browser: Browser;
let origin: string;
beforeAll(async () => {
  project = copyProject();
  useTestEntries(project.content);
  const port = await freePort();
  origin = `http://localhost:${port}`;
  server = project.dev(port);
  browser = await launchBrowser();
  await vi.waitFor(() => fetch(`${origin}/tentang/`), { timeout: START_MS, interval: 100 });
}, START_MS);
afterAll(async () => {
  await browser.close();
  if (server.exitCode === null && server.kill()) await once(server, 'exit');
  project.dispose();
});

async function open(path: string, width = 1280): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  page.setDefaultTimeout(PATIENCE);
  await page.goto(`${origin}${path}`);
  return page;
}

/** Vite loads a page anew where its scripts need a package that no page before needed. */
async function expectNoBarrier(page: Page): Promise<void> {
  await expect.poll(() => barriers(page)).toEqual([]);
}

test.each([
  [
    'a draft',
    DRAFT,
    'Draf: halaman ini belum tampil untuk umum.',
    '/berita/topik/hoaks/',
    `Draf: Draf ${HIDDEN_WORD} uji`,
  ],
  [
    'a scheduled guide',
    SCHEDULED,
    'Terjadwal: tampil mulai 3 Januari 2027.',
    '/panduan/',
    `Terjadwal: Panduan ${HIDDEN_WORD} terjadwal`,
  ],
])('%s is there for its editor, with a banner and a mark in lists', async (_, address, banner, list, title) => {
  const page = await open(address);
  await page.locator('main').getByText(banner).waitFor();
  await expectNoBarrier(page);
  await page.close();
  const lists = await open(list);
  expect(await lists.getByRole('link', { name: title, exact: true }).getAttribute('href')).toBe(address);
  await lists.close();
});

test('what is public has no banner', async () => {
  const page = await open(CORRECTED);
  expect(await page.locator('main').innerText()).not.toMatch(/^(Draf|Terjadwal):/m);
  await page.close();
});

test('old addresses answer as they will on the site', async () => {
  const moved = await open(ALSO_MOVED);
  await moved.waitForURL(`${origin}${CORRECTED}`);
  await moved.close();
  const deleted = await open(DELETED);
  expect(await deleted.locator('h1').innerText()).toBe('Halaman ini sudah dihapus');
  await expectNoBarrier(deleted);
  await deleted.close();
});

test.each([360, 1280])(
  'the page of examples shows each component as text and as result, %i pixels wide',
  async (width) => {
    const page = await open('/contoh-penulisan/', width);
    const sources = (await page.locator('main pre').allInnerTexts()).join('\n');
    for (const name of [
      'ContactCard id="polres-paser"',
      'RegionLink id="paser"',
      'Note',
      'Steps',
      'FiguresTable number="1"',
    ]) {
      expect(sources).toContain(`<${name}`);
    }
    const main = page.locator('main');
    expect(await main.getByRole('link', { name: 'Paser', exact: true }).getAttribute('href')).toBe(
      '/wilayah/kalimantan-timur/paser/',
    );
    expect(await main.getByRole('link', { name: 'Semua saluran Polres Paser' }).getAttribute('href')).toBe(
      '/kontak/polres-paser/',
    );
    expect(await main.getByRole('note').innerText()).toContain('Ini contoh catatan.');
    expect(await main.locator('table caption').innerText()).toContain('Tabel contoh, bukan angka sungguhan');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
      0,
    );
    await expectNoBarrier(page);
    await page.close();
  },
);

test('what an editor saves wrongly is said over the page, and goes when it is mended', async () => {
  const page = await open('/tentang/');
  const overlay = page.locator('vite-error-overlay');
  expect(await overlay.count()).toBe(0);
  project.content.edit('news/2024-10-09-uji-perbaikan.md', 'topic: hoaks', 'topic: hoax');
  await overlay.waitFor();
  expect(await overlay.evaluate((element) => element.shadowRoot?.textContent ?? '')).toContain(
    'topik harus salah satu dari',
  );
  project.content.edit('news/2024-10-09-uji-perbaikan.md', 'topic: hoax', 'topic: hoaks');
  await page.reload();
  expect(await overlay.count()).toBe(0);
  await page.close();
});
