/** What a reader keeps on the phone: asked for, dated, readable without network, and gone when it is removed. */
import { expect, test } from 'vitest';
import { barriers } from '../support/barriers.ts';
import { keep, keptAddresses, PASER, PASER_ANSWER, TARAKAN, useKeeping } from '../support/keeping.ts';
import { traces } from '../support/traces.ts';

const { open, openKept, site } = useKeeping();
const BANNER = '#luring';

test('a visit keeps nothing and installs nothing, nor does the question what would be kept', async () => {
  const { page, problems } = await open(PASER);
  await page.getByRole('button', { name: 'Simpan untuk luring' }).click();
  await page
    .getByText(
      /^Yang disimpan di ponsel ini: halaman ini, catatan pemilihannya, \d+ kontak .+, \d+ panduan, dan pencarian\. Ukurannya \d,\d MB\.$/,
    )
    .waitFor();
  expect(await traces(page)).toEqual([]);
  await page.getByRole('button', { name: 'Batal' }).click();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Simpan untuk luring');
  expect(await traces(page)).toEqual([]);
  expect(problems).toEqual([]);
});

test('only pages of places offer it', async () => {
  for (const path of ['/', '/wilayah/', '/kontak/', `${PASER}poster/`, '/panduan/cek-hoaks/']) {
    const { page } = await open(path);
    await page.getByRole('button', { name: 'Huruf besar' }).waitFor();
    expect(await page.getByRole('button', { name: 'Simpan untuk luring' }).count()).toBe(0);
  }
});

test('a place that is kept opens without network under its date, with its contacts, guides and numbers', async () => {
  const { page, problems } = await openKept();
  expect(await page.getByText(/^Tersimpan /).innerText()).toMatch(
    /^Tersimpan tanggal \d+ \S+ \d{4} pukul \d\d\.\d\d WITA: .+ Ukurannya \d,\d MB\. Semua itu dapat dibuka tanpa jaringan\.$/,
  );
  await page.context().setOffline(true);
  const contacts = await page
    .locator('a[href^="/kontak/"]')
    .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href') ?? ''))]);
  expect(contacts.length).toBeGreaterThan(2);
  for (const path of [PASER, ...contacts, '/panduan/', '/panduan/melapor-ke-bawaslu/']) {
    await page.goto(path);
    expect(await page.locator('main > :first-child').innerText()).toMatch(
      /^Anda membaca simpanan tanggal \d+ \S+ \d{4} pukul \d\d\.\d\d WITA\. Isinya mungkin sudah/,
    );
  }
  for (const path of [PASER, PASER.slice(0, -1), `${PASER}index.html`, `${PASER}?dari=pesan`]) {
    await page.goto(path);
    expect(await page.locator('main').innerText()).toContain(PASER_ANSWER);
  }
  const cards = await page.evaluate(async (address) => (await fetch(address)).text(), `${PASER}kontak.vcf`);
  expect(cards).toContain('BEGIN:VCARD');
  expect(problems).toEqual([]);
});

test('the browser is asked not to clear away by itself what a reader keeps', async () => {
  const { page } = await open(PASER);
  const asked = page.waitForEvent('console', (message) => message.text() === 'persist');
  await page.evaluate(() => {
    navigator.storage.persist = () => {
      console.log('persist');
      return Promise.resolve(true);
    };
  });
  await keep(page);
  await asked;
});

test.each(['storage', 'locks'])('a browser without navigator.%s keeps a place all the same', async (api) => {
  const { page, problems } = await open(PASER);
  await page.addInitScript((name) => {
    // Gone, as in a browser that never had it: `in` must not find it either.
    Reflect.deleteProperty(Navigator.prototype, name);
  }, api);
  await page.reload();
  expect(await page.evaluate((name) => name in navigator, api)).toBe(false);
  await keep(page);
  await page.context().setOffline(true);
  await page.goto(PASER);
  await page.locator(BANNER).waitFor();
  expect(problems).toEqual([]);
});

test('with network a kept page comes from the site, without a banner', async () => {
  const { page } = await openKept();
  await page.reload();
  await page.getByText(/^Tersimpan /).waitFor();
  expect(await page.locator(BANNER).count()).toBe(0);
});

test('a page that is not kept is answered without network by what is kept, and 110', async () => {
  const { page } = await openKept();
  await page.context().setOffline(true);
  await page.goto('/berita/');
  expect(await page.locator('h1').innerText()).toBe('Baca tanpa jaringan');
  expect(await page.locator(BANNER).innerText()).toContain('Halaman yang Anda minta tidak tersimpan di ponsel ini');
  expect(await page.locator('main').innerText()).toContain('telepon 110');
  await page.getByRole('link', { name: 'Kabupaten Paser' }).click();
  expect(await page.locator('main').innerText()).toContain(PASER_ANSWER);
  // Back in the network, the notice leads to the page of the site.
  await page.goto('/berita/?x=1');
  await page.context().setOffline(false);
  await page.getByRole('link', { name: 'Muat ulang' }).click();
  await page.getByRole('heading', { name: 'Berita', level: 1 }).waitFor();
  expect(new URL(page.url()).search).toBe('?x=1');
  expect(await page.locator(BANNER).count()).toBe(0);
});

test('the search finds without network what is kept, leads nowhere else, and says so', async () => {
  const { page, problems } = await openKept();
  await page.context().setOffline(true);
  const ask = async (query: string): Promise<string[]> => {
    await page.goto(`/cari/?q=${query}`);
    await page.waitForSelector('#hasil-cari[data-status="done"]', { state: 'attached' });
    expect(await page.locator('#keadaan-cari').innerText()).toContain('yang dicari hanya halaman yang tersimpan');
    return page.locator('#hasil-cari a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  };
  const kept = await keptAddresses(page);
  expect((await ask('paser'))[0]).toBe(PASER);
  const texts = await ask('hoaks');
  expect(texts).toContain('/panduan/cek-hoaks/');
  for (const address of [...texts, ...(await ask('polres'))]) expect(kept).toContain(address.replace(/#.*/, ''));
  expect(await ask('tarakan')).not.toContain(TARAKAN);
  expect(await page.locator('#keadaan-cari').innerText()).not.toContain('tidak bisa dipakai');
  await page.goto(PASER);
  await page.getByRole('searchbox').first().fill('tanah grogot');
  await page.getByRole('option').first().waitFor();
  expect(problems).toEqual([]);
});

test('a site that takes longer than three seconds is read from the store, a page that is not kept is waited for', async () => {
  const { page } = await openKept();
  const answered = Promise.withResolvers<undefined>();
  site().obey(async (path) => {
    if (path.endsWith('/')) await answered.promise;
    return false;
  });
  const waiting = await page.context().newPage();
  const stages = waiting.goto('/tahapan/');
  await page.goto(PASER);
  expect(await page.locator(BANNER).innerText()).toContain('Anda membaca simpanan tanggal');
  // The other page has been asked for longer than that, and is still waited for.
  answered.resolve(undefined);
  await stages;
  expect(await waiting.locator(BANNER).count()).toBe(0);
  expect(await waiting.locator('h1').innerText()).toContain('Tahapan');
});

test('nothing is kept but what was asked for', async () => {
  const { page } = await openKept();
  const before = await keptAddresses(page);
  for (const path of ['/berita/', '/cari/?q=hoaks', '/kontak/polres-tarakan/']) {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
  }
  expect(await keptAddresses(page)).toEqual(before);
  expect(await traces(page)).toEqual(['cache luring-1-a', `service worker ${site().origin}/`]);
});

test('what is removed is gone, and with the last place everything', async () => {
  const { page } = await openKept();
  await page.goto(TARAKAN);
  await keep(page);
  expect(await keptAddresses(page)).toEqual(expect.arrayContaining([PASER, TARAKAN]));
  await page.getByRole('button', { name: 'Hapus simpanan' }).click();
  await page.getByRole('button', { name: 'Simpan untuk luring' }).waitFor();
  const rest = await keptAddresses(page);
  expect(rest).toContain(PASER);
  expect(rest.filter((address) => address.includes('tarakan'))).toEqual([]);
  await page.context().setOffline(true);
  await page.goto(PASER);
  expect(await page.locator('main').innerText()).toContain(PASER_ANSWER);
  await page.context().setOffline(false);
  await page.goto('/luring/');
  await page.getByRole('button', { name: 'Hapus simpanan Kabupaten Paser' }).click();
  await page.getByText('Belum ada simpanan di peramban ini.').waitFor();
  expect(await traces(page)).toEqual([]);
});

test('it is kept and removed by keyboard, and the focus is never lost', async () => {
  const { page } = await open(PASER);
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  await page.getByRole('button', { name: 'Simpan untuk luring' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText(/^Yang disimpan/).waitFor();
  expect(await focused()).toMatch(/^Yang disimpan/);
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('Simpan sekarang');
  await page.keyboard.press('Enter');
  await page.getByText(/^Tersimpan /).waitFor();
  expect(await focused()).toMatch(/^Tersimpan /);
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('Hapus simpanan');
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Simpan untuk luring' }).waitFor();
  expect(await focused()).toBe('Simpan untuk luring');
});

test('what was removed can be kept again, without another page in between', async () => {
  const { page } = await openKept();
  await page.getByRole('button', { name: 'Hapus simpanan' }).click();
  await page.getByRole('button', { name: 'Simpan untuk luring' }).waitFor();
  expect(await traces(page)).toEqual([]);
  await keep(page);
  await page.context().setOffline(true);
  await page.goto(PASER);
  expect(await page.locator(BANNER).innerText()).toContain('Anda membaca simpanan');
});

test('every state of it has no barrier and fits a phone, in the light and in the dark', async () => {
  const { page } = await open(PASER, { viewport: { width: 360, height: 640 } });
  const look = async (): Promise<string[]> => {
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    const found = overflow > 0 ? [`${overflow} pixels too wide`] : [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      found.push(...(await barriers(page)));
    }
    return found;
  };
  await page.getByRole('button', { name: 'Simpan untuk luring' }).click();
  await page.getByText(/^Yang disimpan/).waitFor();
  expect(await look()).toEqual([]);
  await page.getByRole('button', { name: 'Simpan sekarang' }).click();
  await page.getByText(/^Tersimpan /).waitFor();
  expect(await look()).toEqual([]);
  await page.goto('/luring/');
  await page.getByRole('button', { name: 'Hapus simpanan Kabupaten Paser' }).waitFor();
  expect(await look()).toEqual([]);
  await page.context().setOffline(true);
  for (const path of [PASER, '/kontak/', '/cari/?q=hoaks', '/berita/']) {
    await page.goto(path);
    await page.locator(BANNER).waitFor();
    expect(await look()).toEqual([]);
  }
});
