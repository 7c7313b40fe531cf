/** When something fails: the page can be read, nothing wrong is said, and whoever asked for a feature is told that it does not work. */
import { globSync } from 'node:fs';
import path from 'node:path';
import type { Page, Route } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useSite } from '../support/site.ts';

const site = useSite();
const KUKAR = '/wilayah/kalimantan-timur/kutai-kartanegara/';
const ANSWER = '209.905';
/** Stands in texts alone: no place has such a name. */
const TEXT_QUERY = '/cari/?q=hoaks';
const SCRIPTS = globSync('dist/_astro/*.js').map((file) => path.basename(file));

type Failure = (page: Page) => Promise<unknown>;

/** Opens `address` where `fail` has taken effect before the first byte. */
async function openFailing(address: string, fail: Failure): Promise<Page> {
  const { page } = await site.open('/favicon.svg');
  await fail(page);
  await page.goto(address);
  return page;
}

const missing = (route: Route): Promise<void> =>
  route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>404</h1>' });
const truncated = async (route: Route): Promise<void> => {
  const body = await (await route.fetch()).body();
  await route.fulfill({ status: 200, body: body.subarray(0, Math.floor(body.length / 2)) });
};
const otherBuild = async (route: Route): Promise<void> => {
  const response = await route.fetch();
  await route.fulfill({ response, body: (await response.text()).replace(/"hash":"[^"]+"/, '"hash":"id_0000000"') });
};

/** Every way in which a page's scripts may not run. */
const WITHOUT_SCRIPTS: Record<string, Failure> = {
  'where all scripts are blocked': (page) => page.route('**/*.js', (route) => route.abort()),
  'in a browser without modules': (page) =>
    page.route(/\/$|\?/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replaceAll('type="module"', 'type="unknown"') });
    }),
};

describe.each(Object.entries(WITHOUT_SCRIPTS))('%s', (_, fail) => {
  test('a page says what it says', async () => {
    const page = await openFailing(KUKAR, fail);
    expect(await page.locator('main').innerText()).toContain(ANSWER);
  });

  test('the search page says where to go when nothing is found, and lists all regions', async () => {
    const page = await openFailing('/cari/?q=kukar', fail);
    expect(await page.locator('#keadaan-cari').innerText()).toContain(
      'Kalau tidak muncul, pilih daerah dari daftar di bawah',
    );
    expect(await page.locator('#daftar-daerah a').count()).toBe(17);
  });

  test('no button is shown that would do nothing', async () => {
    const page = await openFailing('/kontak/polres-tarakan/', fail);
    expect(await page.locator('main button:visible').count()).toBe(0);
  });
});

test('there are scripts that may be missing', () => {
  expect(SCRIPTS.length).toBeGreaterThan(4);
});

test.each(SCRIPTS)('without %s the search still answers or says where to go', async (script) => {
  const page = await openFailing('/cari/?q=kukar', (opened) => opened.route(`**/${script}`, missing));
  await page.waitForLoadState('networkidle');
  const said = (): Promise<string> => page.locator('#keadaan-cari').innerText();
  await expect.poll(said).toMatch(/hasil|Kalau tidak muncul/);
  expect(await said()).not.toContain('Tidak ada hasil');
  expect(await page.locator('#daftar-daerah a').count()).toBe(17);
});

test.runIf(inject('nightly')).each(SCRIPTS)(
  'without %s a page of a place says what it says, and no button of a contact does nothing',
  async (script) => {
    const page = await openFailing(KUKAR, (opened) => opened.route(`**/${script}`, missing));
    expect(await page.locator('main').innerText()).toContain(ANSWER);
    await page.goto('/kontak/polres-tarakan/');
    await page.waitForLoadState('networkidle');
    const buttons = page.locator('main button:visible');
    for (let index = 0; index < (await buttons.count()); index++) {
      const words = await buttons.nth(index).innerText();
      await buttons.nth(index).click();
      await expect.poll(() => buttons.nth(index).innerText()).not.toBe(words);
    }
  },
);

test('where the pictures for chats are missing, no page shows anything else', async () => {
  const { page: whole } = await site.open(KUKAR);
  const expected = await whole.locator('body').innerText();
  const page = await openFailing(KUKAR, (opened) => opened.route('**/*.png', missing));
  expect(await page.locator('body').innerText()).toBe(expected);
  expect(await page.locator('img[src$=".png"]').count()).toBe(0);
});

/** What is missing is tried at every run, what is cut off or of another build once a night. */
const INDEX_FAILURES: [what: string, file: RegExp, fail: (route: Route) => Promise<void>][] = [
  ['whose program is missing', /pagefind\/pagefind\.js/, missing],
  ['whose entry is missing', /pagefind-entry\.json/, missing],
  ['whose entry is of another build', /pagefind-entry\.json/, otherBuild],
  ['whose list of pages is missing', /\.pf_meta/, missing],
  ['whose list of pages is cut off', /\.pf_meta/, truncated],
  ['whose words are missing', /\.pf_index/, missing],
  ['whose words are cut off', /\.pf_index/, truncated],
  ['whose filters are missing', /\.pf_filter/, missing],
  ['whose filters are cut off', /\.pf_filter/, truncated],
  ['whose texts are missing', /\.pf_fragment/, missing],
  ['whose texts are cut off', /\.pf_fragment/, truncated],
  ['whose core is missing', /wasm\.id/, missing],
  ['whose core is cut off', /wasm\.id/, truncated],
];

describe.each(INDEX_FAILURES.filter(([, , fail]) => inject('nightly') || fail === missing))(
  'an index %s',
  (_, file, fail) => {
    test('is told, and never taken for an answer', async () => {
      const page = await openFailing(TEXT_QUERY, (opened) => opened.route(file, fail));
      await page.waitForSelector('#hasil-cari[data-status="done"], #hasil-cari[data-status="error"]', {
        state: 'attached',
      });
      expect(await page.locator('#keadaan-cari').innerText()).toContain('tidak bisa dipakai');
    });

    test('leaves the places to be found', async () => {
      const page = await openFailing('/cari/?q=kukar', (opened) => opened.route(file, fail));
      await page.waitForSelector('#hasil-cari[data-status="done"]', { state: 'attached' });
      expect(await page.locator('#hasil-cari a').first().getAttribute('href')).toBe(KUKAR);
    });
  },
);

test.each(['2004-01-01T00:00:00Z', '2090-01-01T00:00:00Z'])(
  'a clock at %s changes nothing that the site says',
  async (time) => {
    for (const address of ['/', KUKAR, '/tahapan/', '/kontak/polres-tarakan/']) {
      const { page } = await site.open(address);
      const expected = await page.locator('body').innerText();
      await page.clock.setFixedTime(new Date(time));
      await page.reload();
      expect(await page.evaluate(() => new Date().getUTCFullYear())).toBe(new Date(time).getUTCFullYear());
      expect(await page.locator('body').innerText()).toBe(expected);
    }
  },
);

test('where storage is forbidden every page works and nothing complains', async () => {
  for (const address of ['/', KUKAR, '/cari/?q=kukar', '/kontak/polres-tarakan/']) {
    const { page, problems } = await site.open('/favicon.svg');
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('forbidden', 'SecurityError');
          },
        });
    });
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    expect(await page.locator('main a').count()).toBeGreaterThan(5);
    expect(problems).toEqual([]);
  }
});

test('where storage is full, large text is there on this page, and the button says that it is on this page alone', async () => {
  const { page, problems } = await site.open('/favicon.svg');
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto(KUKAR);
  const size = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).fontSize);
  const before = await size();
  await page.getByRole('button', { name: 'Huruf besar' }).click();
  expect(Number.parseFloat(await size())).toBeGreaterThan(Number.parseFloat(before));
  expect(await page.getByRole('button', { name: 'Huruf besar' }).innerText()).toBe(
    'Huruf besar (hanya di halaman ini)',
  );
  await page.reload();
  expect(await size()).toBe(before);
  expect(problems).toEqual([]);
});
