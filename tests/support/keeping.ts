/** A browser whose reader keeps pages of a site that changes. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { launchBrowser, PATIENCE } from './browser.ts';
import { serveChanging, type ChangingSite } from './changing-site.ts';

export const PASER = '/wilayah/kalimantan-timur/paser/';
export const TARAKAN = '/wilayah/kalimantan-utara/tarakan/';
/** Stands on Paser's page alone. */
export const PASER_ANSWER = 'Fahmi Fadli';

export interface Phone {
  page: Page;
  /** What the page's console complains of; a network that is off does not count. */
  problems: string[];
}

export interface Keeping {
  site: () => ChangingSite;
  /** Opens `path` on a phone of its own. */
  open: (path: string, options?: BrowserContextOptions) => Promise<Phone>;
  /** Opens a phone that keeps Paser. */
  openKept: (options?: BrowserContextOptions) => Promise<Phone>;
}

export async function keep(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Simpan untuk luring' }).click();
  await page.getByRole('button', { name: 'Simpan sekarang' }).click();
  await page.getByText(/^Tersimpan /).waitFor();
}

/** Texts of all pages and files that are kept, by address. */
export async function keptAddresses(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const requests = (await Promise.all(stores.map((store) => store.keys()))).flat();
    return requests.map(({ url }) => new URL(url).pathname + new URL(url).search).sort();
  });
}

export function useKeeping(): Keeping {
  let browser: Browser | undefined;
  let served: ChangingSite | undefined;
  beforeAll(async () => {
    [browser, served] = await Promise.all([launchBrowser(), serveChanging()]);
  });
  afterEach(async () => {
    served?.obey();
    served?.show('dist');
    for (const context of browser?.contexts() ?? []) await context.close();
  });
  afterAll(async () => {
    await browser?.close();
    served?.close();
  });
  const site = (): ChangingSite => {
    if (!served) throw new Error('the site is not served yet');
    return served;
  };
  const open: Keeping['open'] = async (path, options) => {
    if (!browser) throw new Error('there is no browser yet');
    const context = await browser.newContext({ baseURL: site().origin, ...options });
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()) && !message.text().includes('ERR_INTERNET_DISCONNECTED')) problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(error.message));
    await page.goto(path);
    return { page, problems };
  };
  return {
    site,
    open,
    openKept: async (options) => {
      const phone = await open(PASER, options);
      await keep(phone.page);
      return phone;
    },
  };
}
