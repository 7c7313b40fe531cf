import { expect, test } from 'vitest';
import { FOREVER, hostHeaders } from './headers.ts';
import { nginxConfig, SAMPLE } from './nginx.ts';

const KEPT = ['/pagefind/index/id_1.pf_index', '/pagefind/jawa-timur/index/id_1.pf_index', '/pagefind/jawa-timur/fragment/id_1.pf_fragment', '/_astro/a.js'];
const ASKED_AGAIN = ['/pagefind/pagefind-entry.json', '/pagefind/jawa-timur/pagefind-entry.json', '/pagefind/jawa-timur/x/index/y', '/berita/'];

test('nginx lets a browser keep the search files of every province whose names change with their content, and no others', () => {
  const rules = [...nginxConfig(SAMPLE).matchAll(/~(\^\S+) "([^"]+)";/g)].flatMap(([, rule = '', value]) => (value === FOREVER ? [new RegExp(rule)] : []));
  expect(rules).not.toHaveLength(0);
  const isKept = (address: string): boolean => rules.some((rule) => rule.test(address));
  expect(KEPT.filter((address) => !isKept(address))).toEqual([]);
  expect(ASKED_AGAIN.filter(isKept)).toEqual([]);
});

test('hosts get the rules for provinces where the site is built in parts, and only there', () => {
  expect(hostHeaders(true)).toContain(`/pagefind/:provinsi/index/*\n  Cache-Control: ${FOREVER}`);
  expect(hostHeaders(false)).not.toContain(':provinsi');
});
