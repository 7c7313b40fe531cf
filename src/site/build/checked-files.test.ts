import type { LoaderContext } from 'astro/loaders';
import { pathToFileURL } from 'node:url';
import { expect, test, vi } from 'vitest';
import { listFiles } from '../../check/reader/files.ts';
import { glob } from './checked-files.ts';

vi.mock('astro/loaders', () => ({ glob: () => ({ name: 'stand-in', load: () => Promise.resolve() }) }));

const stages = listFiles('content').flatMap(({ path }) => (path.startsWith('stages/') ? [`content/${path}`] : []));

/** Loads the stages where Astro has read `files`. */
function load(files: readonly string[], more: Partial<LoaderContext> = {}): Promise<void> {
  const context = {
    collection: 'stages',
    config: { root: pathToFileURL('./') },
    store: { values: () => files.map((filePath) => ({ filePath })) },
    ...more,
  };
  return glob({ pattern: '*.yaml' }).load(context as unknown as LoaderContext);
}

test('what the check and the build both read passes', async () => {
  expect(stages).not.toEqual([]);
  await expect(load(stages)).resolves.toBeUndefined();
});

test('a file that only one of both reads stops the build by its name', async () => {
  await expect(load([...stages, 'content/stages/luar.yaml'])).rejects.toThrow('content/stages/luar.yaml');
  await expect(load([])).rejects.toThrow(stages[0]);
});

test('the dev server goes on while an editor works', async () => {
  await expect(load([], { watcher: {} as LoaderContext['watcher'] & object })).resolves.toBeUndefined();
});
