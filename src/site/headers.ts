/**
 * What the site lets a browser do, said twice: in a policy that Astro writes into each page, and in headers for hosts that can send them.
 * Both hold at once. The page's policy has the hashes of the site's styles, so that a page and its policy are always of one build; the
 * headers depend on no build and add what a page cannot say of itself.
 */
import { WORKER_POLICY } from '../offline/names.ts';

export type Header = readonly [name: string, value: string];
type Policy = readonly (readonly [directive: string, ...sources: string[]])[];

const NONE = "'none'";
const SELF = "'self'";
/** What the browser may fetch ahead stands in the page itself (layouts/Page.astro). It allows no script. */
const RULES = "'inline-speculation-rules'";
/** Only Pagefind's program needs it, and only the search page loads that. */
export const WASM = "'wasm-unsafe-eval'";

const written = (policy: Policy): string => policy.map((directive) => directive.join(' ')).join(';');

/** What Astro writes into every page beside the hashes of its styles: the policy that holds where a host sends no headers. */
export const PAGE_POLICY = {
  directives: [
    "default-src 'none'",
    "img-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
  ] as const,
  scripts: [SELF, RULES],
};

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

/** Headers of every answer. */
export const HEADERS: readonly Header[] = [
  ['Content-Security-Policy', written(HEADER_POLICY)],
  ['Strict-Transport-Security', 'max-age=31536000'],
  ['X-Content-Type-Options', 'nosniff'],
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
