/**
 * What the site lets a browser do, said twice: in a policy that each page carries, and in headers for hosts that can send them. Both
 * hold at once. The page's policy names the hashes of its own styles, so that a page and its policy are always of one build; the
 * headers depend on no build and add what a page cannot say of itself.
 */
import { WORKER_POLICY } from '../offline/names.ts';
import { paths } from './paths.ts';

export type Header = readonly [name: string, value: string];
type Policy = readonly (readonly [directive: string, ...sources: string[]])[];

const NONE = "'none'";
const SELF = "'self'";
/** What the browser may fetch ahead stands in the page itself (layouts/Page.astro). It allows no script. */
const RULES = "'inline-speculation-rules'";
/** Only Pagefind's program needs it, and only the search page loads that. */
const WASM = "'wasm-unsafe-eval'";

const written = (policy: Policy): string => policy.map((directive) => directive.join(' ')).join(';');

/** The policy of the page at `path` with these hashes (base64 of SHA-256) of its `<style>` elements. */
export function pagePolicy(path: string, styleHashes: readonly string[]): string {
  return written([
    ['default-src', NONE],
    ['script-src', SELF, RULES, ...(path === paths.search() ? [WASM] : [])],
    ...(styleHashes.length > 0 ? [['style-src', ...styleHashes.map((hash) => `'sha256-${hash}'`)] as const] : []),
    ['img-src', SELF],
    ['connect-src', SELF],
    ['form-action', SELF],
    ['base-uri', NONE],
    ['require-trusted-types-for', "'script'"],
  ]);
}

/** For every answer, of whatever kind. It has no default-src and no style-src: those stand in the page, with its hashes. */
const HEADER_POLICY: Policy = [
  ['script-src', SELF, RULES, WASM],
  ['style-src-attr', NONE],
  ['img-src', SELF],
  ['connect-src', SELF],
  ['worker-src', SELF],
  ['manifest-src', SELF],
  ...['font-src', 'media-src', 'object-src', 'frame-src', 'base-uri', 'frame-ancestors'].map(
    (directive) => [directive, NONE] as const,
  ),
  ['form-action', SELF],
  ['require-trusted-types-for', "'script'"],
  // No code of the site makes a string into markup. One makes a string into a script address: that of the service worker.
  ['trusted-types', WORKER_POLICY],
];

/** What a page could ask of a phone, and no page of the site does. Copying a number and sharing stay allowed. */
const UNUSED_FEATURES = [
  'camera',
  'microphone',
  'geolocation',
  'payment',
  'usb',
  'accelerometer',
  'gyroscope',
  'browsing-topics',
];

/** For servers that speak TLS; a plain answer that has it is ignored. */
export const HSTS: Header = ['Strict-Transport-Security', 'max-age=31536000'];

/** Headers of every answer. */
export const HEADERS: readonly Header[] = [
  ['Content-Security-Policy', written(HEADER_POLICY)],
  HSTS,
  ['X-Content-Type-Options', 'nosniff'],
  // For browsers that do not know frame-ancestors, and for readers of PDF.
  ['X-Frame-Options', 'DENY'],
  ['X-Permitted-Cross-Domain-Policies', 'none'],
  ['Referrer-Policy', 'same-origin'],
  ['Permissions-Policy', UNUSED_FEATURES.map((feature) => `${feature}=()`).join(', ')],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
];

/** How long a browser may keep an answer without asking: for good where the name changes with the content, else not at all. */
export const FOREVER = 'public, max-age=31536000, immutable';
export const ASK_AGAIN = 'public, no-cache';
/** Folders whose files carry a hash of their content in their names. */
export const HASHED_FOLDERS = ['/_astro/', '/pagefind/fragment/', '/pagefind/index/', '/pagefind/filter/'];

/** Whoever calculates with the published data may fetch it from a page of their own. */
export const OPEN_FOLDER = '/data/';
export const OPEN_HEADER: Header = ['Access-Control-Allow-Origin', '*'];

/** The file `_headers`, which Cloudflare Pages and Netlify read. Its most general rule must not speak of what a special one says. */
export function hostHeaders(): string {
  const rule = (path: string, headers: readonly Header[]): string =>
    [path, ...headers.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
  return [
    rule('/*', HEADERS),
    rule(`${OPEN_FOLDER}*`, [OPEN_HEADER]),
    ...HASHED_FOLDERS.map((folder) => rule(`${folder}*`, [['Cache-Control', FOREVER]])),
  ].join('\n');
}
