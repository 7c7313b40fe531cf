/** What the documents name is there: a guard or a test that went is no guard. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const DOCUMENTS = ['README.md', 'CONTRIBUTING.md', ...globSync('docs/*.md')];
/** A file by its path from the root; of those that went, documents say so beside the commit that has them. */
const NAMED = /`((?:tests|findings)\/[\w./-]+\.\w+|src\/[\w./-]+\.test\.ts)`/g;

test('every test and finding that a document names is there', () => {
  const named = DOCUMENTS.flatMap((document) =>
    [...readFileSync(document, 'utf8').matchAll(NAMED)].map(([, file = '']) => ({ document, file })),
  );
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter(({ file }) => !existsSync(file))).toEqual([]);
});
