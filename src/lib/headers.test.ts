import { expect, test } from 'vitest';
import { HEADERS, hostHeaders } from './headers.ts';

// Written out: every other test compares servers and files with the list itself, and would not miss what it loses.
test('every answer carries these headers', () => {
  const headers = new Map(HEADERS);
  const policy = headers.get('Content-Security-Policy') ?? '';
  headers.delete('Content-Security-Policy');
  expect(Object.fromEntries(headers)).toEqual({
    'Strict-Transport-Security': 'max-age=31536000',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), accelerometer=(), gyroscope=(), browsing-topics=()',
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
  const rules = hostHeaders(false)
    .split(/\n(?=\/)/)
    .filter((rule) => rule.includes('Access-Control-Allow-Origin'));
  expect(rules.map((rule) => rule.trim())).toEqual(['/data/*\n  Access-Control-Allow-Origin: *']);
});
