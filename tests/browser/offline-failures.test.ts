/** When keeping fails, or what is kept meets another release: the page is read, nothing wrong is said, and the reader learns what does not work. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { keep, keptAddresses, PASER, PASER_ANSWER, TARAKAN, useKeeping } from '../support/keeping.ts';
import { nextRelease, type Release } from '../support/releases.ts';
import { traces } from '../support/traces.ts';

const { open, openKept, site } = useKeeping();
const BANNER = '#luring';
/** For what a page does by itself, on a busy machine too. */
const WAIT = { timeout: 60_000, interval: 50 };
const OFFER = 'Simpan untuk luring';
/** Votes of the pair elected in Paser, as this release has them and as the next one does. */
const [VOTES, NEXT_VOTES] = ['94.855', '94.856'];

let next: Release;
beforeAll(() => {
  next = nextRelease(VOTES, NEXT_VOTES);
});
afterAll(() => {
  next.dispose();
});

/** Tries to keep the open place, and waits for what the page says of it. */
async function tryToKeep(page: Page): Promise<string> {
  await page.getByRole('button', { name: OFFER }).click();
  await page.getByRole('button', { name: 'Simpan sekarang' }).click();
  const message = page.getByText(/^(Halaman ini tidak tersimpan|Tersimpan)/);
  await message.waitFor();
  return message.innerText();
}

/** Lets the site answer these addresses with another page. */
function answer(addresses: RegExp, status: number): void {
  site().obey((path, response) => {
    if (!addresses.test(path)) return false;
    response.writeHead(status, { 'content-type': 'text/html' }).end('<h1>Lain</h1>');
    return true;
  });
}

async function expectUntouched(page: Page): Promise<void> {
  expect(await page.locator('main').innerText()).toContain(PASER_ANSWER);
  expect(await traces(page)).toEqual([]);
}

test('the worker of the last release shows the pages of the next, and what was kept follows', async () => {
  const { page, problems } = await openKept();
  site().show(next.directory);
  await page.goto(PASER);
  expect(await page.locator('main').innerText()).toContain(NEXT_VOTES);
  // Its scripts too are those of the next release.
  await page.getByText(/^Tersimpan /).waitFor();
  await vi.waitFor(async () => {
    const scripts = (await keptAddresses(page)).filter((address) => /^\/_astro\/.*\.js$/.test(address));
    expect(scripts).not.toHaveLength(0);
    expect(scripts.filter((address) => !address.endsWith('-next.js'))).toEqual([]);
    expect(await page.evaluate(() => caches.keys())).toHaveLength(1);
  }, WAIT);
  await page.context().setOffline(true);
  await page.goto(PASER);
  expect(await page.locator('main').innerText()).toContain(NEXT_VOTES);
  await page.goto('/cari/?q=hoaks');
  await page.waitForSelector('#hasil-cari[data-status="done"]', { state: 'attached' });
  expect(problems).toEqual([]);
});

test('a reader who saves data is asked before what was kept is fetched anew', async () => {
  const { page } = await openKept();
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  const before = await keptAddresses(page);
  site().show(next.directory);
  await page.reload();
  await page.getByRole('button', { name: 'Perbarui simpanan' }).waitFor();
  await page.waitForLoadState('networkidle');
  expect(await keptAddresses(page)).toEqual(before);
  await page.getByRole('button', { name: 'Perbarui simpanan' }).click();
  await vi.waitFor(
    async () =>
      expect((await keptAddresses(page)).filter((address) => address.endsWith('-next.js'))).not.toHaveLength(0),
    WAIT,
  );
});

test('what was kept before a release opens whole without network, though its files are gone from the site', async () => {
  const { page, problems } = await openKept();
  await page.evaluate(() => caches.open('luring-0-a'));
  site().show(next.directory);
  // Only the worker meets the new release. It leaves no store of an older form.
  await page.goto('/kontak/');
  await vi.waitFor(async () => expect(await page.evaluate(() => caches.keys())).toEqual(['luring-1-a']), WAIT);
  await page.context().setOffline(true);
  await page.goto(PASER);
  expect(await page.locator('main').innerText()).toContain(VOTES);
  await page.getByRole('button', { name: 'Huruf besar' }).waitFor();
  await page.getByText(/^Tersimpan /).waitFor();
  expect(problems).toEqual([]);
});

test('on a slow link a page that was kept before a release still has its files', async () => {
  const { page, problems } = await openKept();
  const read = Promise.withResolvers<undefined>();
  site().show(next.directory);
  site().obey(async (path) => {
    if (path === PASER) await read.promise;
    return false;
  });
  await page.goto(PASER);
  expect(await page.locator(BANNER).innerText()).toContain('Anda membaca simpanan');
  expect(await page.locator('main').innerText()).toContain(VOTES);
  await page.getByRole('button', { name: 'Huruf besar' }).waitFor();
  read.resolve(undefined);
  expect(problems).toEqual([]);
});

test('a page that lost its hashed file to a release is read with a worker too, and says what does not work', async () => {
  const { page } = await openKept();
  const lost = /^\/_astro\/(panel|suggestions)\..+\.js$/;
  await page.evaluate(async (source) => {
    for (const name of await caches.keys()) {
      const store = await caches.open(name);
      for (const request of await store.keys())
        if (new RegExp(source).test(new URL(request.url).pathname)) await store.delete(request);
    }
  }, lost.source);
  answer(lost, 404);
  await page.goto(TARAKAN);
  expect(await page.locator('main').innerText()).toContain('Tarakan');
  await page.getByRole('button', { name: OFFER }).click();
  await page.getByRole('button', { name: 'Belum bisa menyimpan. Muat ulang halaman ini.' }).waitFor();
  await page.getByRole('searchbox').first().fill('juata');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/cari/?q=juata');
});

test('a browser without room keeps nothing and says so', async () => {
  const { page } = await open(PASER);
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: site().origin, quotaSize: 200_000 });
  expect(await tryToKeep(page)).toBe(
    'Halaman ini tidak tersimpan. Ruang di ponsel ini tidak cukup. Hapus beberapa berkas, lalu coba lagi.',
  );
  await expectUntouched(page);
});

test('where room runs out later, what was kept before stays whole', async () => {
  const { page } = await openKept();
  const before = await keptAddresses(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: site().origin, quotaSize: 1_000_000 });
  await page.goto(TARAKAN);
  expect(await tryToKeep(page)).toContain('Ruang di ponsel ini tidak cukup');
  expect(await keptAddresses(page)).toEqual(before);
  await page.context().setOffline(true);
  await page.goto(PASER);
  expect(await page.locator('main').innerText()).toContain(PASER_ANSWER);
});

const HIDDEN: Record<string, () => void> = {
  'has no service workers': () => {
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
  },
  'forbids to look at its store': () => {
    Object.defineProperty(window, 'caches', {
      get: () => {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
    Object.defineProperty(navigator, 'serviceWorker', {
      get: () => {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
  },
};

test.each(Object.entries(HIDDEN))('a browser that %s is offered nothing', async (_, forbid) => {
  const { page, problems } = await open('/favicon.svg');
  await page.addInitScript(forbid);
  await page.goto(PASER);
  await page.getByRole('button', { name: 'Huruf besar' }).waitFor();
  expect(await page.getByRole('button', { name: OFFER }).count()).toBe(0);
  expect(await page.locator('main').innerText()).toContain(PASER_ANSWER);
  await page.goto('/luring/');
  await page.getByText(/Peramban ini tidak mengizinkan|Belum ada simpanan/).waitFor();
  expect(problems).toEqual([]);
});

test('a browser that refuses to store says so when it is asked, and keeps nothing', async () => {
  const { page } = await open('/favicon.svg');
  await page.addInitScript(() => {
    CacheStorage.prototype.open = () => Promise.reject(new DOMException('forbidden', 'SecurityError'));
  });
  await page.goto(PASER);
  expect(await tryToKeep(page)).toBe(
    'Halaman ini tidak tersimpan. Peramban ini tidak mengizinkan situs menyimpan halaman.',
  );
  await expectUntouched(page);
});

const BROKEN: [what: string, path: RegExp, says: string][] = [
  ['whose worker is missing', /^\/sw\.js$/, 'Jaringan terputus atau peramban menolak. Coba lagi saat jaringan baik.'],
  [
    'that lacks one of the files',
    /^\/panduan\/cek-hoaks\/$/,
    'Isi situs sedang diganti. Coba lagi beberapa menit lagi.',
  ],
];

test.each(BROKEN)('of a site %s nothing is kept, and the reader learns why', async (_, missing, says) => {
  answer(missing, 404);
  const { page } = await open(PASER);
  expect(await tryToKeep(page)).toBe(`Halaman ini tidak tersimpan. ${says}`);
  await expectUntouched(page);
});

test('a file that is not the one that was promised is not kept', async () => {
  answer(/^\/panduan\/cek-hoaks\/$/, 200);
  const { page } = await open(PASER);
  expect(await tryToKeep(page)).toBe(
    'Halaman ini tidak tersimpan. Isi situs sedang diganti. Coba lagi beberapa menit lagi.',
  );
  await expectUntouched(page);
});

test('a site that is being replaced while it is kept leaves no mixture of two releases', async () => {
  const { page } = await open(PASER);
  await page.getByRole('button', { name: OFFER }).click();
  await page.getByText(/^Yang disimpan/).waitFor();
  site().obey((path) => {
    if (path === PASER) site().show(next.directory);
    return false;
  });
  await page.getByRole('button', { name: 'Simpan sekarang' }).click();
  await page.getByText('Isi situs sedang diganti').waitFor();
  await expectUntouched(page);
});

test('a network that is cut while a place is kept leaves nothing behind', async () => {
  const { page } = await open(PASER);
  site().obey((path, response) => {
    if (!path.startsWith('/indeks-luring/index/')) return false;
    response.destroy();
    return true;
  });
  expect(await tryToKeep(page)).toContain('Jaringan terputus');
  await expectUntouched(page);
});

test('a tab that was closed too early leaves nothing once a place is opened again', async () => {
  const { page } = await open(PASER);
  await page.evaluate(async () => {
    const half = await caches.open('luring-1-b');
    await half.put('/kontak/', new Response('half'));
  });
  await keep(page);
  expect(await page.evaluate(() => caches.keys())).toEqual(['luring-1-a']);
  await page.evaluate(async () => (await caches.open('luring-1-a')).delete('/luring/catatan.json'));
  await page.reload();
  await vi.waitFor(async () => expect(await traces(page)).toEqual([]), WAIT);
  await page.getByRole('button', { name: OFFER }).waitFor();
});

test('a server that fails is no reason not to read what is kept', async () => {
  const { page } = await openKept();
  answer(/\/$/, 503);
  await page.goto(PASER);
  expect(await page.locator(BANNER).innerText()).toContain('Anda membaca simpanan');
  await page.goto('/berita/');
  expect(await page.locator(BANNER).innerText()).toContain('situs belum bisa dijangkau');
});

test.each(['2004-01-01T00:00:00Z', '2090-01-01T00:00:00Z'])(
  'a phone whose clock stands at %s keeps under the date of the site',
  async (time) => {
    const { page } = await open('/favicon.svg');
    await page.clock.setFixedTime(new Date(time));
    await page.goto(PASER);
    await keep(page);
    const year = new Intl.DateTimeFormat('id-ID', { timeZone: 'Asia/Makassar', year: 'numeric' }).format(Date.now());
    expect(await page.getByText(/^Tersimpan /).innerText()).toMatch(
      new RegExp(`^Tersimpan tanggal \\d+ \\S+ ${year} pukul`),
    );
    await page.context().setOffline(true);
    await page.goto(PASER);
    expect(await page.locator(BANNER).innerText()).toMatch(
      new RegExp(`^Anda membaca simpanan tanggal \\d+ \\S+ ${year} pukul`),
    );
  },
);

test('a date after the day of the phone is shown with the doubt that belongs to it', async () => {
  site().obey((_, response) => {
    response.setHeader('date', 'Sun, 01 Jan 2090 00:00:00 GMT');
    return false;
  });
  const { page } = await openKept();
  await page.context().setOffline(true);
  await page.goto(PASER);
  expect(await page.locator(BANNER).innerText()).toContain(
    'simpanan tanggal 1 Januari 2090 pukul 08.00 WITA. Isinya mungkin sudah berubah di situs. Jam ponsel ini menunjukkan hari sebelum tanggal itu.',
  );
});

test('a server whose clock stands before its own build is not believed', async () => {
  site().obey((_, response) => {
    response.setHeader('date', 'Thu, 01 Jan 2004 00:00:00 GMT');
    return false;
  });
  const { page } = await openKept();
  await page.context().setOffline(true);
  await page.goto(PASER);
  expect(await page.locator(BANNER).innerText()).toContain('simpanan pada tanggal yang tidak diketahui');
  expect(await page.locator('body').innerText()).not.toContain('2004');
});
