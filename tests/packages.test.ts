/** What is installed, from where, and what of it may run while it is installed. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  version: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
  hasInstallScript?: boolean;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
const project = JSON.parse(readFileSync('package.json', 'utf8')) as { allowScripts: Record<string, boolean> } & Record<
  string,
  Record<string, string>
>;
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
const nameOf = (path: string): string => path.replace(/^.*node_modules\//, '');

test('the lock file has packages', () => {
  expect(packages.length).toBeGreaterThan(500);
});

test('every package is held to its bytes', () => {
  expect(
    packages
      .filter(([, { integrity, link }]) => link === true || !integrity?.startsWith('sha512-'))
      .map(([path]) => path),
  ).toEqual([]);
});

// The addresses are left out of the lock file (.npmrc): npm asks the registry that it is set to, and the bytes are held all the same.
test('no package comes from elsewhere than the public registry', () => {
  expect(
    packages
      .filter(([, { resolved }]) => resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/'))
      .map(([path]) => path),
  ).toEqual([]);
  const wanted = ['dependencies', 'devDependencies', 'overrides'].flatMap((kind) =>
    Object.entries(project[kind] ?? {}),
  );
  expect(wanted).not.toHaveLength(0);
  expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('the packages that run code when they are installed are those that may', () => {
  const run = packages.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => nameOf(path));
  const allowed = Object.keys(project.allowScripts).filter((name) => project.allowScripts[name]);
  expect([...new Set(run)].sort()).toEqual(allowed.sort());
});
