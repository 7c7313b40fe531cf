/** One direction: content → schemas → queries (shaped by lib) → pages → layouts and components → styles. */
import { readFileSync, globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importsOf } from './support/imports.ts';

interface Room {
  folder: string;
  /** What may be imported for its values. */
  values: RegExp[];
  /** What may be imported for its types only. */
  types?: RegExp[];
}

const SITE = /^src\/site\.ts$/;
/** Closed lists of words with the names that readers see: data of the schemas, but without any code. */
const VOCABULARY = /^src\/schemas\/vocabulary\.ts$/;
const inRoom = (...rooms: string[]): RegExp[] => rooms.map((room) => new RegExp(`^src/${room}/`));

const ROOMS: Room[] = [
  { folder: 'src/schemas', values: [/^astro\/zod$/, ...inRoom('schemas')] },
  // Pure helpers from npm do no input or output either.
  {
    folder: 'src/lib',
    values: [SITE, VOCABULARY, /^ical\.js$/, /^libphonenumber-js\/min$/, /^uqr$/, ...inRoom('lib')],
    types: [/^schema-dts$/, ...inRoom('schemas')],
  },
  {
    folder: 'src/queries',
    // Packages bring the texts of their licences; hashes are no input or output.
    values: [SITE, /^astro:content$/, /^idn-area-data$/, /^node:fs\/promises$/, /^node:crypto$/, ...inRoom('lib', 'queries')],
    types: inRoom('schemas'),
  },
  // The schemas of what is published are published themselves; a hash is no input or output.
  {
    folder: 'src/open-data',
    values: [SITE, /^astro\/zod$/, /^csv-stringify\/sync$/, /^astro:content$/, /^node:crypto$/, ...inRoom('schemas', 'lib', 'queries', 'open-data')],
    types: [/^schema-dts$/, /^src\/check\/collections\.ts$/],
  },
  { folder: 'src/components', values: [SITE, VOCABULARY, ...inRoom('lib', 'components')], types: inRoom('schemas') },
  { folder: 'src/layouts', values: [SITE, ...inRoom('lib', 'components', 'layouts', 'styles', 'client')], types: [/^astro\/types$/, ...inRoom('schemas')] },
  {
    folder: 'src/pages',
    values: [SITE, VOCABULARY, /^@astrojs\/rss$/, ...inRoom('queries', 'layouts', 'components', 'lib', 'client', 'open-data')],
    types: [/^astro$/, ...inRoom('schemas')],
  },
  // The service worker is built on Workbox.
  { folder: 'src/client', values: [SITE, /^workbox-(core|routing|strategies)$/, ...inRoom('lib', 'client')], types: [/^workbox-core\/types\.js$/] },
  // Reads content/ from disk and says what is wrong with it: one code for the build, the tests and `npm run check`.
  {
    folder: 'src/check',
    values: [SITE, /^node:/, /^(yaml|js-yaml|satteri|parse5)$/, /^astro\/zod$/, /^idn-area-data$/, ...inRoom('schemas', 'lib', 'check')],
  },
  // Steps inside Astro's build and its dev server.
  { folder: 'src/integrations', values: [/^node:/, /^(sirv|purgecss)$/, ...inRoom('check', 'lib', 'integrations')], types: [/^(astro|vite)$/] },
  // Steps of src/build.ts; satori and resvg draw the social cards, whose words and layout are in lib.
  { folder: 'src/cards', values: [/^node:/, /^satori$/, /^@resvg\/resvg-wasm$/, ...inRoom('lib', 'cards')] },
  { folder: 'src/offline', values: [/^node:/, /^vite$/, SITE, ...inRoom('lib', 'offline')] },
  { folder: 'src/search', values: [/^node:/, /^pagefind$/, ...inRoom('lib', 'search')] },
  { folder: 'src/site', values: [/^node:/, ...inRoom('check', 'lib', 'site')] },
  {
    folder: 'scripts',
    values: [SITE, /^node:/, /^yaml$/, /^astro\/zod$/, /^@inquirer\//, /^idn-area-data$/, /^(scripts|tests\/support)\//, ...inRoom('schemas', 'lib', 'check')],
    types: [/^playwright-core$/],
  },
];

describe.each(ROOMS)('$folder', ({ folder, values, types = [] }) => {
  const files = globSync(`${folder}/**/*.{ts,astro}`).filter((file) => !file.endsWith('.test.ts'));

  test('imports only what its room may', () => {
    expect(files).not.toHaveLength(0);
    const strangers = files.flatMap((file) =>
      importsOf(file)
        .filter(({ target, typeOnly }) => !values.some((rule) => rule.test(target)) && !(typeOnly && types.some((rule) => rule.test(target))))
        .map(({ target }) => `${file} imports ${target}`),
    );
    expect(strangers).toEqual([]);
  });
});

const sourceFiles = globSync('src/**/*.{ts,astro}').filter((file) => !file.endsWith('.test.ts'));

test('only queries read collections', () => {
  const readers = sourceFiles.filter(
    (file) => !file.startsWith('src/queries/') && !file.endsWith('/queries.ts') && /\bget(Collection|Entry)\b/.test(readFileSync(file, 'utf8')),
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
  const long = sourceFiles.map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length })).filter(({ lines }) => lines > 300);
  expect(long).toEqual([]);
});
