import { getEntry } from 'astro:content';
import { readFile } from 'node:fs/promises';
import { getEmergencyContact } from '../contacts/queries.ts';
import { getSummaries } from '../elections/queries.ts';
import { hasResult } from '../elections/summary.ts';
import { CURRENT_EDITION } from '../site.ts';
import type { LayoutProps } from './layout-props.ts';
import { withLastAddress, type DeletedAddress, type MovedAddress } from './old-addresses.ts';
import { today } from './queries-today.ts';
import { packageLicence, SHIPPED_CODE, type PackageLicence } from './shipped.ts';

/** What the layout of every page needs. */
export async function getLayoutProps(): Promise<LayoutProps> {
  const summaries = [...(await getSummaries(CURRENT_EDITION)).values()];
  return { emergency: await getEmergencyContact(), today, hasResult: summaries.some(hasResult) };
}

/** Addresses that moved, each with the address of its page now. */
export async function getMoved(): Promise<MovedAddress[]> {
  return withLastAddress((await getEntry('redirects', 'redirects'))?.data.moved ?? []);
}

/** Pages that were taken off the site. */
export async function getDeleted(): Promise<DeletedAddress[]> {
  return (await getEntry('redirects', 'redirects'))?.data.deleted ?? [];
}

const LICENCE_FILES = ['LICENSE', 'LICENSE.md'];

/** The text of the first of these files of a package; `null` where it has none of them. */
async function licenceText(folder: string): Promise<string | null> {
  for (const file of LICENCE_FILES) {
    const text = await readFile(`${folder}/${file}`, 'utf8').catch(() => null);
    if (text !== null) return text;
  }
  return null;
}

/** Licences of the packages whose code reaches the reader, as the installed packages state them. */
export async function getPackageLicences(): Promise<PackageLicence[]> {
  return Promise.all(
    SHIPPED_CODE.map(async (shipped) => {
      const folder = `node_modules/${shipped.name}`;
      const stated = JSON.parse(await readFile(`${folder}/package.json`, 'utf8')) as Parameters<
        typeof packageLicence
      >[1];
      return packageLicence(shipped, stated, await licenceText(folder));
    }),
  );
}
