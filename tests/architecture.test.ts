/** One direction: content → kinds → queries (shaped by pure functions) → pages → layouts and components → styles. */
import { readFileSync, globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importsOf } from './support/imports.ts';

interface Layer {
  name: string;
  /** Which files are of this layer; the first that fits counts. */
  files: RegExp;
  /** What may be imported for its values. */
  values: readonly RegExp[];
  /** What may be imported for its types only. */
  types?: readonly RegExp[];
}

const SITE = /^src\/site\.ts$/;
const KINDS = /^src\/kinds\//;
/** Closed lists of words with the names that readers see: data of the kinds, but without any code. */
const VOCABULARY = /^src\/kinds\/vocabulary\.ts$/;
/** Every address of the site; imports nothing. */
const PATHS = /^src\/site\/paths\.ts$/;
const CHECK = /^src\/check\//;
const PAGES = /^src\/pages\//;
const COMPONENTS = /^src\/.*\.astro$/;
/** What runs in the browser. */
const CLIENT = /^src\/[a-z-]+\/client([./-]|$)/;
/** What reads collections. */
const QUERIES = /^src\/[a-z-]+\/queries(-[a-z-]+)?\.ts$/;
/** What runs in the build, beside Astro. */
const BUILD = /^src\/(build\.ts$|[a-z-]+\/build\/)/;
/** Any other module of a room: no input, no output, no clock. */
const PURE = /^src\/(?!kinds|check|pages|layouts|styles)[a-z-]+\/(?!client|queries|build)[^.]+\.(ts|json)$/;
/** Packages that do no input or output either. */
const PURE_PACKAGES = /^(csv-stringify\/sync|ical\.js|libphonenumber-js\/max|uqr)$/;

const LAYERS: readonly Layer[] = [
  { name: 'kinds', files: KINDS, values: [SITE, PATHS, /^astro\/zod$/, KINDS] },
  // Reads content/ from disk and says what is wrong with it: one code for the build, the tests and `npm run check`.
  {
    name: 'check',
    files: CHECK,
    values: [SITE, /^node:/, /^(yaml|js-yaml|satteri|parse5)$/, /^astro\/zod$/, /^idn-area-data$/, KINDS, PURE, CHECK],
  },
  {
    name: 'pages',
    files: PAGES,
    values: [SITE, KINDS, /^@astrojs\/rss$/, QUERIES, COMPONENTS, PURE, CLIENT, /\.css$/],
    types: [/^astro$/],
  },
  {
    name: 'components',
    files: COMPONENTS,
    values: [SITE, KINDS, COMPONENTS, PURE, CLIENT, /\.css$/],
    types: [/^astro\/types$/],
  },
  // The service worker is built on Workbox.
  {
    name: 'client',
    files: CLIENT,
    values: [SITE, /^workbox-(core|routing|strategies)$/, PURE, CLIENT, /\.css\?inline$/],
    types: [/^workbox-core\/types\.js$/],
  },
  // Packages bring the texts of their licences; a hash is no input or output.
  {
    name: 'queries',
    files: QUERIES,
    values: [SITE, /^astro:content$/, /^idn-area-data$/, /^node:(fs\/promises|crypto)$/, KINDS, PURE, QUERIES],
  },
  // satori and resvg draw the social cards.
  {
    name: 'build',
    files: BUILD,
    values: [
      SITE,
      /^node:/,
      /^(astro\/loaders|vite|pagefind|sirv|satori|@resvg\/resvg-wasm)$/,
      CHECK,
      KINDS,
      PURE,
      BUILD,
    ],
    types: [/^(astro|vite)$/],
  },
  // What is published has schemas of its own, made of those of the kinds.
  {
    name: 'open data',
    files: /^src\/open-data\/(?!queries)[^.]+\.ts$/,
    values: [SITE, /^astro\/zod$/, PURE_PACKAGES, KINDS, PURE],
    types: [/^schema-dts$/, CHECK],
  },
  {
    name: 'pure modules',
    files: PURE,
    values: [SITE, VOCABULARY, PURE_PACKAGES, PURE],
    types: [/^schema-dts$/, KINDS],
  },
  {
    name: 'scripts',
    files: /^scripts\//,
    values: [
      SITE,
      /^node:/,
      /^astro\/zod$/,
      /^@inquirer\//,
      /^idn-area-data$/,
      /^(scripts|tests\/support)\//,
      KINDS,
      PURE,
      CHECK,
      BUILD,
    ],
    types: [/^playwright-core$/],
  },
];

/** What Astro itself looks for at the root of src/. */
const ASTROS_OWN = /^src\/(content\.config|env\.d|site)\.ts$/;
const files = globSync('{src,scripts}/**/*.{ts,astro}').filter(
  (file) => !file.endsWith('.test.ts') && !ASTROS_OWN.test(file),
);
const layerOf = (file: string): Layer | undefined => LAYERS.find((layer) => layer.files.test(file));

test('every module is of a layer', () => {
  expect(files.filter((file) => !layerOf(file))).toEqual([]);
});

describe.each(LAYERS)('$name', (layer) => {
  const { values, types = [] } = layer;

  test('imports only what its layer may', () => {
    const own = files.filter((file) => layerOf(file) === layer);
    expect(own).not.toHaveLength(0);
    const strangers = own.flatMap((file) =>
      importsOf(file)
        .filter(
          ({ target, typeOnly }) =>
            !values.some((rule) => rule.test(target)) && !(typeOnly && types.some((rule) => rule.test(target))),
        )
        .map(({ target }) => `${file} imports ${target}`),
    );
    expect(strangers).toEqual([]);
  });
});

const sourceFiles = files.filter((file) => file.startsWith('src/'));

test('only queries read collections', () => {
  const readers = sourceFiles.filter(
    (file) => !QUERIES.test(file) && /\bget(Collection|Entry)\b/.test(readFileSync(file, 'utf8')),
  );
  expect(readers).toEqual([]);
});

// The worker only asks whether the phone's clock can be right, and says so where it cannot.
test('only one query and the service worker know the time', () => {
  const clocks = sourceFiles.filter((file) => /new Date\(\)|Date\.now\(/.test(readFileSync(file, 'utf8')));
  expect(clocks.sort()).toEqual(['src/offline/client/worker/answers.ts', 'src/site/queries-today.ts']);
});

test('raw colours stand in tokens.css and print.css alone', () => {
  const painted = globSync('src/**/*.{css,astro,ts}', { exclude: ['**/*.test.ts'] }).filter((file) =>
    /#[0-9a-f]{3,8}\b(?=[;'")\s])/i.test(readFileSync(file, 'utf8').replace(/href="#[^"]*"/g, '')),
  );
  expect(painted.sort()).toEqual(['src/styles/print.css', 'src/styles/tokens.css']);
});

test('files stay small', () => {
  const long = sourceFiles
    .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length }))
    .filter(({ lines }) => lines > 300);
  expect(long).toEqual([]);
});
