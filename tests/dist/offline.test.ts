/** What the build offers to keep on a phone, and the worker that answers from there. */
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bytesOf, listAddress, type OfflineList } from '../../src/offline/list.ts';
import { WORKER } from '../../src/offline/names.ts';
import { OFFLINE_INDEX } from '../../src/search/index-address.ts';
import { NOTICE_CLASSES, withNotice } from '../../src/offline/words.ts';
import { PLACE } from '../support/budgets.ts';
import { attributeOf, brotliSize, pages, sitemapPaths, textOf } from '../support/dist.ts';

/** On the phone, and of what travels a third. */
const KEPT_BUDGET = 1_400_000;
const WORKER_BUDGET = 8 * 1024;

const places = sitemapPaths.filter((path) => PLACE.test(path));
const readList = (path: string): OfflineList => JSON.parse(readFileSync(`dist${listAddress(path)}`, 'utf8')) as OfflineList;
const fileOf = (address: string): string => `dist${address.replace(/\?.*/, '').replace(/\/$/, '/index.html')}`;

test('every place has a list, and no other page has one', () => {
  expect(places).toHaveLength(17);
  const lists = globSync('dist/luring/**/*.json').map((file) => file.slice('dist'.length).replaceAll('\\', '/'));
  expect(lists.sort()).toEqual(places.map(listAddress).sort());
});

describe.each(places)('%s', (place) => {
  const list = readList(place);
  const addresses = list.files.map(([address]) => address);

  test('names each file once, with its size and its hash', () => {
    expect(new Set(addresses).size).toBe(addresses.length);
    const wrong = list.files.filter(([address, bytes, hash]) => {
      const content = readFileSync(fileOf(address));
      return content.length !== bytes || !createHash('sha256').update(content).digest('hex').startsWith(hash) || hash.length < 16;
    });
    expect(wrong).toEqual([]);
  });

  test('keeps the place, the record of its election, its contacts with their cards, the guides and the search, within its budget', () => {
    expect(addresses).toEqual(
      expect.arrayContaining([place, place.replace('/wilayah/', '/pilkada/2024/'), `${place}kontak.vcf`, '/kontak/', '/cari/', '/luring/', '/tempat.json', `${OFFLINE_INDEX}pagefind-entry.json`]),
    );
    const page = pages.find(({ path }) => path === place);
    const contacts = page?.elements.flatMap((element) => attributeOf(element, 'href') ?? []).filter((href) => /^\/kontak\/[^#]/.test(href)) ?? [];
    expect(contacts.length).toBeGreaterThan(1);
    expect(addresses).toEqual(expect.arrayContaining(contacts));
    expect(addresses.filter((address) => /^\/panduan\/./.test(address))).toHaveLength(list.guides);
    expect(addresses.filter((address) => /^\/kontak\/.+\/$/.test(address))).toHaveLength(list.contacts);
    expect(bytesOf(list.files)).toBeLessThanOrEqual(KEPT_BUDGET);
  });

  test('keeps every script of its pages, and the index of kept pages whole', () => {
    const kept = pages.filter(({ path }) => addresses.includes(path));
    const scripts = kept.flatMap(({ html }) => html.match(/\/_astro\/[\w.-]+\.js/g) ?? []);
    expect(scripts).not.toHaveLength(0);
    expect(scripts.filter((script) => !addresses.includes(script))).toEqual([]);
    const index = globSync(`dist${OFFLINE_INDEX}**/*.*`).map((file) => file.slice('dist'.length).replaceAll('\\', '/'));
    expect(index.length).toBeGreaterThan(5);
    expect(addresses.filter((address) => address.startsWith(OFFLINE_INDEX)).sort()).toEqual(index.sort());
  });
});

test('every page that is kept has rules for the notice, and a place for it', () => {
  const kept = new Set(places.flatMap((place) => readList(place).files.map(([address]) => address)));
  const shown = pages.filter(({ path }) => kept.has(path));
  expect(shown.length).toBeGreaterThan(40);
  for (const { html, elements } of shown) {
    const styles = elements
      .filter(({ tagName }) => tagName === 'style')
      .map(textOf)
      .join('');
    for (const name of NOTICE_CLASSES.split(' ')) expect(styles).toMatch(new RegExp(`\\.${name}[,{]`));
    expect(withNotice(html, 'x')).not.toBe(html);
  }
});

test('the worker is one small script that brings no code from elsewhere', () => {
  expect(existsSync(`dist${WORKER}`)).toBe(true);
  const code = readFileSync(`dist${WORKER}`, 'utf8');
  expect(brotliSize(code)).toBeLessThanOrEqual(WORKER_BUDGET);
  expect(code).not.toMatch(/importScripts|\beval\(|new Function|^import /m);
});
