/** What a reader sees and does, in the engines that the other tests do not run in. */
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startFirefox, whyNoFirefox } from '../support/firefox.ts';
import { focusFault, STOPS } from '../support/focus.ts';
import { PASER, PASER_ANSWER } from '../support/keeping.ts';
import { KINDS, VARIED_KINDS } from '../support/kinds.ts';
import { serve, type ServedSite } from '../support/serve.ts';
import { KEY, Tab, type Driver } from '../support/webdriver.ts';
import { startWebKit, whyNoWebKit } from '../support/webkit.ts';

const ENGINES = [
  { name: 'Firefox', missing: whyNoFirefox(), packages: 'firefox-esr', start: startFirefox },
  { name: 'WebKit', missing: whyNoWebKit(), packages: 'webkit2gtk-driver xvfb', start: startWebKit },
];
const WATCH = '/watch.js';

for (const { name, missing, packages } of ENGINES)
  if (missing !== undefined)
    console.warn(`\n!!! NOT TESTED: the site in ${name}. ${missing}\n!!! On Debian: apt-get install ${packages}\n`);

test.each(ENGINES)('$name is there where the tests may not go without it', ({ missing }) => {
  if (process.env['REQUIRE_BROWSERS'] === '1') expect(missing).toBeUndefined();
});

/** The first script of every page: writes down what goes wrong from then on. Neither protocol tells all of it in both browsers. */
function watch(): void {
  const problems: string[] = [];
  Object.assign(window, { problems });
  addEventListener(
    'error',
    (event) => {
      problems.push(event.message || `cannot load ${(event.target as Element).outerHTML}`);
    },
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) => problems.push(String(reason)));
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    problems.push(`the policy forbids ${effectiveDirective} ${blockedURI}`);
  });
  for (const level of ['error', 'warn'] as const)
    console[level] = (...words: unknown[]) => {
      problems.push(words.map(String).join(' '));
    };
}

/** Lets the site send the script above with each of its pages, which are else as they were built. */
function watchPages(site: ServedSite): void {
  site.obey((path, response) => {
    if (path === WATCH) {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(`(${String(watch)})()`);
      return true;
    }
    if (!/(\/|\.html)$/.test(path)) return false;
    const html = readFileSync(`dist${path.replace(/\/$/, '/index.html')}`, 'utf8');
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(html.replace('<head>', `<head><script src="${WATCH}"></script>`));
    return true;
  });
}

describe.each(ENGINES.filter(({ missing }) => missing === undefined))('$name', ({ start }) => {
  let site: ServedSite;
  let driver: Driver;
  let tab: Tab;
  beforeAll(async () => {
    [site, driver] = await Promise.all([serve('dist'), start()]);
    tab = new Tab(driver);
    console.log(driver.version);
  });
  beforeEach(async () => {
    watchPages(site);
    await tab.widen(360);
  });
  afterEach(() => {
    site.obey();
  });
  afterAll(async () => {
    await driver.close();
    await site.close();
  });
  const open = (path: string): Promise<void> => tab.goTo(`${site.origin}${path}`);
  const problems = (): Promise<string[]> => tab.evaluate(() => (window as unknown as { problems: string[] }).problems);
  const has = (selector: string): Promise<boolean> =>
    tab.evaluate((wanted) => document.querySelector(wanted) !== null, selector);

  test('what goes wrong on a page is written down', async () => {
    await open('/panduan/');
    expect(await problems()).toEqual([]);
    await tab.evaluate(() => {
      document.body.setAttribute('style', 'color: red');
      console.error('said');
      setTimeout(() => {
        throw new Error('thrown');
      });
      return null;
    });
    for (const problem of ['the policy forbids style-src-attr', 'said', 'thrown'])
      await expect.poll(async () => (await problems()).join('\n')).toContain(problem);
  });

  test.each(KINDS)('%s fits a phone and a desk, and nothing goes wrong on it', async (path) => {
    for (const width of [360, 1280]) {
      await tab.widen(width);
      await open(path);
      const beside = await tab.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect([width, beside, await problems()]).toEqual([width, 0, []]);
    }
  });

  test.each(VARIED_KINDS)(
    'Tab reaches every link, button and field in sight, in a ring of 3 pixels, on %s',
    async (path) => {
      await open(path);
      const stops = await tab.evaluate(
        (all) => [...document.querySelectorAll(all)].filter((element) => element.checkVisibility()).length,
        STOPS,
      );
      expect(stops).toBeGreaterThan(15);
      const faults: string[] = [];
      for (let stop = 0; stop < stops; stop++) {
        await tab.press(KEY.tab);
        const fault = await tab.evaluate(focusFault);
        if (fault) faults.push(`${stop}: ${fault}`);
      }
      expect(faults).toEqual([]);
      expect(await tab.evaluate(() => document.querySelectorAll('[data-reached]').length)).toBe(stops);
    },
  );

  test('a place is suggested while it is typed, and the arrows and Enter lead to it', async () => {
    await open('/panduan/');
    await tab.click('header input[name="q"]');
    await tab.press(...'samarinda');
    await expect.poll(() => has('[role="option"]')).toBe(true);
    expect(await tab.evaluate(() => document.querySelector('[role="option"]')?.textContent ?? '')).toContain(
      'Samarinda',
    );
    expect(await problems()).toEqual([]);
    await tab.press(KEY.down, KEY.enter);
    await expect.poll(() => tab.evaluate(() => location.pathname)).toBe('/wilayah/kalimantan-timur/samarinda/');
  });

  test('the search answers', async () => {
    await open('/cari/?q=politik%20uang');
    await expect.poll(() => has('#hasil-cari[data-status="done"]')).toBe(true);
    const links = await tab.evaluate(() => document.querySelectorAll('#hasil-cari a').length);
    expect(links).toBeGreaterThan(3);
    expect(await problems()).toEqual([]);
  });

  test('the table of an edition sorts by a heading, up and down', async () => {
    await open('/pilkada/2024/');
    const first = (): Promise<string> =>
      tab.evaluate(() => document.querySelector('#tabel-pemilihan tbody th')?.textContent.trim() ?? '');
    expect(await first()).toBe('Provinsi Kalimantan Timur');
    await tab.click('#tabel-pemilihan thead button', 'Pemilih tetap');
    await expect.poll(first).toBe('Tana Tidung');
    await tab.click('#tabel-pemilihan thead button', 'Pemilih tetap');
    await expect.poll(first).toBe('Provinsi Kalimantan Timur');
    expect(await problems()).toEqual([]);
  });

  test('the switch of the map changes what it shows', async () => {
    await open('/pilkada/2024/');
    const shown = (): Promise<string[]> =>
      tab.evaluate(() =>
        [...document.querySelectorAll('.regions-map > svg a:first-of-type g')]
          .filter((layer) => layer.getBoundingClientRect().width > 0)
          .map((layer) => layer.classList.value),
      );
    expect(await shown()).toEqual(['layer-1']);
    await tab.click('label:has(#peta-2)');
    await expect.poll(shown).toEqual(['layer-2']);
  });

  test('large text is kept for the next page, until it is switched off', async () => {
    const size = (): Promise<number> =>
      tab.evaluate(() => parseFloat(getComputedStyle(document.querySelector('main p') ?? document.body).fontSize));
    await open('/panduan/');
    const usual = await size();
    await tab.click('footer button', 'Huruf besar');
    await expect.poll(size).toBeGreaterThan(usual);
    await open('/panduan/');
    expect(await size()).toBeGreaterThan(usual);
    await tab.click('footer button', 'Huruf besar');
    await expect.poll(size).toBe(usual);
    expect(await problems()).toEqual([]);
  });

  test('a place that is kept opens without network under its date, stands in the list, and can be removed', async () => {
    // A page is kept only as it was built.
    site.obey();
    await open(PASER);
    await tab.click('#bagikan button', 'Simpan untuk luring');
    await tab.click('button', 'Simpan sekarang');
    await tab.see('Tersimpan tanggal');
    site.obey((_path, response) => {
      response.destroy();
      return true;
    });
    await open(PASER);
    await tab.see('Anda membaca simpanan tanggal');
    await tab.see(PASER_ANSWER);
    await open('/berita/');
    await tab.see('Halaman yang Anda minta tidak tersimpan');
    await tab.see('Kabupaten Paser');
    site.obey();
    await open('/luring/');
    await tab.click('button', 'Hapus simpanan Kabupaten Paser');
    await expect
      .poll(() =>
        tab.evaluate(
          async () => (await caches.keys()).length + (await navigator.serviceWorker.getRegistrations()).length,
        ),
      )
      .toBe(0);
  });
});
