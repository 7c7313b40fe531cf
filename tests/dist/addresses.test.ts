/** The addresses that the content check computes are those of the built site, so that it refuses a link exactly where the site would break it. */
import { expect, test } from 'vitest';
import { addressesOf } from '../../src/check/addresses.ts';
import { areaTables } from '../../src/check/areas.ts';
import { readEntries } from '../../src/check/entries.ts';
import { attributeOf, pages } from '../support/dist.ts';
import { today } from '../support/today.ts';

const { content } = readEntries('content');
const addresses = addressesOf(content, await areaTables(), today);
/** Old addresses lead on: no link may rest on them. */
const old = new Set(content.redirects.flatMap(({ data }) => [...data.moved, ...data.deleted].map(({ from }) => from)));
const built = pages.filter(({ path }) => path !== '/404.html' && !old.has(path));

test('every built page has an address that the check knows, and the check knows no other', () => {
  const known = [...addresses.pages.keys()].filter((address) => address.endsWith('/'));
  expect(known.sort()).toEqual(built.map(({ path }) => path).sort());
});

test('every fragment that the check lets pass is on its page', () => {
  const missing = built.flatMap(({ path, elements }) => {
    const ids = new Set(elements.map((element) => attributeOf(element, 'id')));
    return [...(addresses.pages.get(path) ?? [])].filter((fragment) => !ids.has(fragment)).map((fragment) => `${path}#${fragment}`);
  });
  expect(missing).toEqual([]);
});

test('every heading of an article can be linked to', () => {
  const articles = built.filter(({ path }) => /^\/(panduan|pengamanan)\/./.test(path));
  expect(articles.length).toBeGreaterThan(0);
  const unknown = articles.flatMap(({ path, elements }) =>
    elements
      .filter(({ tagName }) => tagName === 'h2' || tagName === 'h3')
      .flatMap((element) => attributeOf(element, 'id') ?? [])
      .filter((id) => !addresses.pages.get(path)?.has(id))
      .map((id) => `${path}#${id}`),
  );
  expect(unknown).toEqual([]);
});
