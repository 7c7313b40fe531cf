/** What a reader takes along: the address of a page, a sheet of paper, a choice of how to read. */
import jsqr from 'jsqr';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { readSitemap } from '../support/page.ts';
import { useSite } from '../support/site.ts';

const site = useSite();
const PASER = '/wilayah/kalimantan-timur/paser/';
const posters = readSitemap().filter((path) => path.endsWith('/poster/'));
/** A camera takes its time: by day it reads the codes of one province and one region. */
const reading = new Set(inject('nightly') ? posters : [posters.at(0), posters.at(-1)]);

/** What a camera reads from a picture of the code as it stands on the page; `null` where it reads nothing. */
async function readCode(page: Page): Promise<string | null> {
  const picture = (await page.locator('.qr').screenshot()).toString('base64');
  const { data, width, height } = await page.evaluate(async (png) => {
    const image = await createImageBitmap(new Blob([Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0))]));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    return { data: data.toString(), width: image.width, height: image.height };
  }, picture);
  return jsqr(Uint8ClampedArray.from(data.split(','), Number), width, height)?.data ?? null;
}

test('every place has a poster, linked from its page', async () => {
  expect(posters).toHaveLength(17);
  const { page } = await site.open(PASER);
  await page.getByRole('link', { name: 'Cetak poster' }).click();
  expect(new URL(page.url()).pathname).toBe(`${PASER}poster/`);
});

describe.each(posters)('%s', (path) => {
  test('prints on one sheet, and its code leads to the page of its place in any colours', async () => {
    const { page } = await site.open(path, {
      viewport: { width: 360, height: 640 },
      colorScheme: 'dark',
      forcedColors: 'active',
    });
    const address = await page.locator('link[rel="canonical"]').getAttribute('href');
    const codes = reading.has(path) ? [await readCode(page)] : [];
    await page.emulateMedia({ media: 'print', forcedColors: 'none' });
    if (reading.has(path)) codes.push(await readCode(page));
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const sheet = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/.exec(pdf.toString('latin1'));
    expect(new Set(codes)).toEqual(new Set(codes.length > 0 ? [address?.replace(/poster\/$/, '')] : []));
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    // A4 in points.
    expect([Math.round(Number(sheet?.[1])), Math.round(Number(sheet?.[2]))]).toEqual([595, 842]);
  });
});

test('a poster has only channels that may be used on its day, each with the day of its newest source', async () => {
  const { page } = await site.open('/wilayah/kalimantan-utara/tarakan/poster/');
  const text = await page.locator('.poster').innerText();
  expect(text).toContain('0811-5445-110');
  expect(text).toContain('Dipastikan 25 Oktober 2025');
  expect(text).toContain('bukan situs resmi');
  expect(text).not.toContain('kota-tarakan.kpu.go.id');
});

test('on paper a poster has nothing but the poster', async () => {
  const { page } = await site.open(`${PASER}poster/`);
  expect(await page.getByRole('button', { name: 'Cetak poster' }).isVisible()).toBe(true);
  await page.emulateMedia({ media: 'print' });
  for (const part of ['body > header', 'body > footer', '[data-print]'])
    expect(await page.locator(part).isVisible()).toBe(false);
  expect(await page.locator('.poster h1').isVisible()).toBe(true);
});

test('the address of a page is copied by keyboard, and the button says so', async () => {
  const { page } = await site.open(`${PASER}?q=uji#sumber`, { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.getByRole('button', { name: 'Salin tautan' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Tautan disalin' }).waitFor();
  expect(new URL(await page.evaluate(() => navigator.clipboard.readText())).href).toMatch(
    /\/wilayah\/kalimantan-timur\/paser\/$/,
  );
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Tautan disalin');
});

describe('the window for sharing of the system', () => {
  const OTHER = 'Bagikan dengan cara lain';

  test('is offered where there is one, and is given the title and the address', async () => {
    const { page } = await site.open('/404.html');
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'share', {
        value: (data: ShareData) => Promise.resolve(Object.assign(window, { shared: data })),
      });
    });
    await page.goto('/panduan/cek-hoaks/');
    await page.getByRole('button', { name: OTHER }).focus();
    await page.keyboard.press('Space');
    const shared = await page.evaluate(() => (window as unknown as { shared: ShareData }).shared);
    expect(shared.title).toBe(await page.title());
    expect(shared.url).toMatch(/\/panduan\/cek-hoaks\/$/);
  });

  test('is not spoken of where there is none', async () => {
    const { page } = await site.open('/404.html');
    await page.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'share');
    });
    await page.goto('/panduan/cek-hoaks/');
    await page.getByRole('button', { name: 'Salin tautan' }).waitFor();
    expect(await page.getByRole('button', { name: OTHER }).count()).toBe(0);
  });
});

describe('large text and strong contrast', () => {
  const kept = (page: Page) => page.evaluate(() => ({ ...localStorage }));
  const rootClass = (page: Page) => page.evaluate(() => document.documentElement.className);

  test('are chosen by keyboard, remembered on the next page, and forgotten when they are taken back', async () => {
    const { page } = await site.open('/');
    expect(await kept(page)).toEqual({});
    const before = await page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize));
    for (const choice of ['Huruf besar', 'Kontras kuat']) {
      await page.getByRole('button', { name: choice }).focus();
      await page.keyboard.press('Space');
      expect(await page.evaluate(() => document.activeElement?.ariaPressed)).toBe('true');
    }
    await page.goto('/tahapan/');
    expect(await kept(page)).toEqual({ tampilan: 'besar kontras' });
    expect(await page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize))).toBeGreaterThan(
      before * 1.2,
    );
    const colours = await page
      .locator('main a.tap')
      .first()
      .evaluate((link) => [getComputedStyle(link).color, getComputedStyle(document.body).color]);
    expect(colours[0]).toBe(colours[1]);
    for (const choice of ['Huruf besar', 'Kontras kuat'])
      await page.getByRole('button', { name: choice, pressed: true }).click();
    expect(await kept(page)).toEqual({});
  });

  test('are there as soon as the page is, and hold nothing of it back', async () => {
    const { page } = await site.open('/404.html');
    await page.evaluate(() => {
      localStorage.setItem('tampilan', 'besar');
    });
    const shown = Promise.withResolvers<undefined>();
    await page.route('**/apply-display.*.js', async (route) => {
      await shown.promise;
      await route.continue();
    });
    await page.goto(PASER, { waitUntil: 'commit' });
    await page.getByRole('heading', { level: 1 }).waitFor();
    shown.resolve(undefined);
    await page.waitForFunction(() => document.documentElement.className === 'besar');
  });

  test('are not offered where the browser keeps nothing or runs no script, and nothing breaks', async () => {
    const { page, problems } = await site.open('/404.html');
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('closed', 'SecurityError');
        },
      });
    });
    problems.length = 0;
    await page.goto('/tentang/');
    expect(await page.locator('footer button').count()).toBe(0);
    expect(await rootClass(page)).toBe('');
    expect(problems).toEqual([]);
  });
});

test.each([768, 1280])('lines of running text hold 60 to 75 characters on a screen of %i pixels', async (width) => {
  const { page } = await site.open('/berita/2024-11-19-kunjungan-pj-gubernur-kapolda-bontang/', {
    viewport: { width, height: 800 },
  });
  const lengths = await page.locator('.prose > p').evaluateAll((paragraphs) =>
    paragraphs.flatMap((paragraph) => {
      const lines = Math.round(
        paragraph.getBoundingClientRect().height / parseFloat(getComputedStyle(paragraph).lineHeight),
      );
      // The last line is seldom full, and a source number is no character of the text.
      return lines >= 4 ? [(paragraph.textContent ?? '').length / (lines - 0.5)] : [];
    }),
  );
  expect(lengths.length).toBeGreaterThan(1);
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  expect(mean).toBeGreaterThanOrEqual(60);
  expect(mean).toBeLessThanOrEqual(75);
});

test('on paper what is folded is open, and links out of a text tell their address', async () => {
  const { page } = await site.open('/cari/');
  await page.emulateMedia({ media: 'print' });
  // No page of content folds anything today; a guide may tomorrow. The site's policy lets nobody write markup, a test neither.
  await page.evaluate(() => {
    const folded = document.createElement('details');
    const text = document.createElement('p');
    text.id = 'uji';
    text.textContent = 'Isi uji';
    folded.append(document.createElement('summary'), text);
    document.querySelector('main')?.append(folded);
  });
  expect(await page.locator('#uji').evaluate((text) => text.getBoundingClientRect().height)).toBeGreaterThan(5);
  await page.goto('/panduan/melapor-ke-bawaslu/');
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.id = 'luar';
    link.href = 'https://uji.example/';
    document.querySelector('.prose')?.append(link);
  });
  expect(await page.locator('#luar').evaluate((link) => getComputedStyle(link, '::after').content)).toContain(
    'https://uji.example/',
  );
});
