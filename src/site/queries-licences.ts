import { readFile } from 'node:fs/promises';
import { packageLicence, SHIPPED_CODE, type PackageLicence } from './shipped.ts';

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
      const stated = JSON.parse(await readFile(`${folder}/package.json`, 'utf8')) as Parameters<typeof packageLicence>[1];
      return packageLicence(shipped, stated, await licenceText(folder));
    }),
  );
}
