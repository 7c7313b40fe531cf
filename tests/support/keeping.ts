/** A browser whose reader keeps pages of a site that changes. */
import type { Page } from 'playwright-core';
import type { ServedSite } from './serve.ts';
import { useSite, type Site } from './site.ts';

export const PASER = '/wilayah/kalimantan-timur/paser/';
export const TARAKAN = '/wilayah/kalimantan-utara/tarakan/';
/** Stands on Paser's page alone. */
export const PASER_ANSWER = 'Fahmi Fadli';

export interface Keeping {
  site: () => ServedSite;
  open: Site['open'];
  /** Opens a phone that keeps Paser. */
  openKept: () => ReturnType<Site['open']>;
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
  const { open, served } = useSite();
  const openKept = async (): ReturnType<Site['open']> => {
    const phone = await open(PASER);
    await keep(phone.page);
    return phone;
  };
  return { site: served, open, openKept };
}
