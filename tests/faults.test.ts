/** Patches that no longer fit the code prove nothing: they are found here, not in the night. */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const patches = globSync('tests/faults/*.patch').sort();

test('there are forty faults that the tests must see', () => {
  expect(patches.length).toBeGreaterThanOrEqual(40);
});

test.each(patches)('%s fits the code, and names a ring and tests that are there', (patch) => {
  const { stderr } = spawnSync('git', ['apply', '--check', patch], { encoding: 'utf8' });
  expect(stderr).toBe('');
  const header = readFileSync(patch, 'utf8');
  expect(header).toMatch(/^Ring: (quick|full|nightly)$/m);
  const named = (/^Fails: (.+)$/m.exec(header)?.[1] ?? '').split(',').map((name) => name.trim());
  expect(named.filter((name) => name !== 'build' && globSync(name).length === 0)).toEqual([]);
});
