import { expect, test } from 'vitest';
import { FOREVER, HEADERS, hostHeaders } from './headers.ts';
import { nginxConfig, SAMPLE } from './nginx.ts';

// Written out: every other test compares servers and files with the list itself, and would not miss what it loses.
test('every answer carries these headers', () => {
  const headers = new Map(HEADERS);
  const policy = headers.get('Content-Security-Policy') ?? '';
  headers.delete('Content-Security-Policy');
  expect(Object.fromEntries(headers)).toEqual({
    'Strict-Transport-Security': 'max-age=31536000',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'X-Permitted-Cross-Domain-Policies': 'none',
    'Referrer-Policy': 'same-origin',
    'Permissions-Policy':
      'camera=(), microphone=(), geolocation=(), payment=(), usb=(), accelerometer=(), gyroscope=(), browsing-topics=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  });
  expect(policy.split(';').sort()).toEqual([
    "base-uri 'none'",
    "connect-src 'self'",
    "font-src 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "frame-src 'none'",
    "img-src 'self'",
    "manifest-src 'self'",
    "media-src 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    "script-src 'self' 'inline-speculation-rules' 'wasm-unsafe-eval'",
    "style-src-attr 'none'",
    'trusted-types pilkada-luring',
    "worker-src 'self'",
  ]);
});

test('only the published data may be read from other pages', () => {
  const rules = hostHeaders()
    .split(/\n(?=\/)/)
    .filter((rule) => rule.includes('Access-Control-Allow-Origin'));
  expect(rules.map((rule) => rule.trim())).toEqual(['/data/*\n  Access-Control-Allow-Origin: *']);
});

const KEPT = ['/pagefind/index/id_1.pf_index', '/pagefind/fragment/id_1.pf_fragment', '/_astro/a.js'];
const ASKED_AGAIN = [
  '/pagefind/pagefind-entry.json',
  '/pagefind/wasm.id.pagefind',
  '/indeks-luring/index/id_1.pf_index',
  '/berita/',
];

test('nginx lets a browser keep the search files whose names change with their content, and no others', () => {
  const rules = [...nginxConfig(SAMPLE).matchAll(/~(\^\S+) "([^"]+)";/g)].flatMap(([, rule = '', value]) =>
    value === FOREVER ? [new RegExp(rule)] : [],
  );
  expect(rules).not.toHaveLength(0);
  const isKept = (address: string): boolean => rules.some((rule) => rule.test(address));
  expect(KEPT.filter((address) => !isKept(address))).toEqual([]);
  expect(ASKED_AGAIN.filter(isKept)).toEqual([]);
});
