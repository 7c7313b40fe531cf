/** Random front matter: the check never crashes on it, and what it lets pass is what the build reads. */
import { parseFrontmatter } from 'astro/markdown';
import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import { markdownToHtml, mdxToJs } from 'satteri';
import { expect, inject, test } from 'vitest';
import { KINDS } from '../src/kinds/index.ts';
import { readEntry } from '../src/check/reader/entries.ts';
import { formatProblem } from '../src/check/problem.ts';
import scraps from './fixtures/scraps.json' with { type: 'json' };
import { checkWith, fileOf, goodFiles, readGood } from './support/fixtures.ts';

/** Once a night fifty times as many are tried, and others. */
const TIMES = inject('nightly') ? 50 : 1;
const SEED = inject('nightly') ? Math.floor(Date.now() / 86_400_000) : 20241127;
const PAGES = goodFiles.map(({ path }) => path).filter((path) => /\.mdx?$/.test(path));
/** What YAML gives a meaning to, what people paste, and what readers of YAML do not agree on. */
const SCRAPS = [...scraps.frontMatter, '\uD800'];

/** Some characters cut out and some put in. */
interface Slip {
  at: number;
  cut: number;
  put: string;
}
const at = fc.double({ min: 0, max: 1, noNaN: true });
const scrap = fc.constantFrom(...SCRAPS);
const slip: fc.Arbitrary<Slip> = fc.record({
  at,
  cut: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(40)),
  put: fc.oneof(scrap, scrap, fc.string({ maxLength: 6, unit: 'binary' }), fc.constant('')),
});
/** The value of one field replaced as a whole. */
const value = fc.record({ field: at, put: fc.oneof(scrap, fc.string({ maxLength: 12 })) });
const mutant = fc.record({
  path: fc.constantFrom(...PAGES),
  slips: fc.array(slip, { maxLength: 2 }),
  values: fc.array(value, { maxLength: 2 }),
});
type Mutant = typeof mutant extends fc.Arbitrary<infer T> ? T : never;

const originals = new Map(PAGES.map((path) => [path, readGood(path)]));

const VALUE = /(?<=[a-z]: )[^,{}[\]\n]+/g;

function replaceValue(text: string, { field, put }: Mutant['values'][number]): string {
  const found = [...text.matchAll(VALUE)];
  const chosen = found[Math.floor(field * (found.length - 1))];
  return chosen ? text.slice(0, chosen.index) + put + text.slice(chosen.index + chosen[0].length) : text;
}

function slipIn(text: string, { at, cut, put }: Slip): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + put + text.slice(start + cut);
}

/** The file with its front matter changed; its body stays. */
function mutate({ path, values, slips }: Mutant): string {
  const original = originals.get(path) ?? '';
  const end = original.indexOf('\n---', 3) + 4;
  return slips.reduce(slipIn, values.reduce(replaceValue, original.slice(0, end))) + original.slice(end);
}

/** What the build makes of a file: Astro's own parser, then the schema. */
function builtData(path: string, text: string): unknown {
  const schema = KINDS.find(({ matches }) => matches.test(path))?.schema;
  return schema?.safeParse(parseFrontmatter(text).frontmatter).data;
}

test('mutated front matters: each has a sentence, or is read by the build as the check reads it', () => {
  let passed = 0;
  fc.assert(
    fc.property(mutant, (change) => {
      const { path } = change;
      const bytes = Buffer.from(mutate(change));
      const { entry, problems } = readEntry(path, bytes);
      for (const problem of problems) {
        expect(problem.line).toBeGreaterThanOrEqual(1);
        expect(formatProblem(problem)).not.toMatch(/undefined|\bat .*:\d+:\d+/);
      }
      if (problems.length > 0) return true;
      passed += 1;
      return entry !== undefined && isDeepStrictEqual(builtData(path, bytes.toString()), entry.data);
    }),
    { numRuns: TIMES * 2_000, seed: SEED },
  );
  // A mutation that always fails would prove nothing about what passes.
  expect(passed).toBeGreaterThan(100);
});

test('some of them within a whole folder never crash the rules between files', async () => {
  await fc.assert(
    fc.asyncProperty(mutant, async (change) => {
      const lines = await checkWith(fileOf(change.path, mutate(change)));
      for (const line of lines) expect(line).toMatch(/^content\/\S+:\d+ \S/);
    }),
    { numRuns: TIMES * 100, seed: SEED },
  );
});

/** What Markdown and MDX give a meaning to. */
const MARKS = scraps.body;
const markSlip: fc.Arbitrary<Slip> = fc.record({
  at,
  cut: fc.nat(8),
  put: fc.oneof(fc.constantFrom(...MARKS), fc.string({ maxLength: 5, unit: 'binary' })),
});
const bodyMutant = fc.record({
  path: fc.constantFrom('news/2024-11-27-contoh.md', 'guides/contoh.mdx', 'security/contoh.md'),
  slips: fc.array(markSlip, { minLength: 1, maxLength: 4 }),
});

test('mutated bodies: each has a sentence with a line of its file, or is what the parser of the build can render', async () => {
  let passed = 0;
  await fc.assert(
    fc.asyncProperty(bodyMutant, async ({ path, slips }) => {
      const original = originals.get(path) ?? '';
      const end = original.indexOf('\n---\n', 3) + 5;
      const bytes = Buffer.from(original.slice(0, end) + slips.reduce(slipIn, original.slice(end)));
      const text = bytes.toString();
      const lines = (await checkWith(fileOf(path, bytes))).filter(
        (line) => line.startsWith(`content/${path}:`) && !line.includes(' peringatan: '),
      );
      const last = text.split(/\r\n?|\n/).length;
      for (const line of lines) expect(Number(/:(\d+) /.exec(line)?.[1])).toBeLessThanOrEqual(last);
      if (lines.length > 0) return;
      passed += 1;
      const body = text.slice(end);
      if (path.endsWith('.mdx')) mdxToJs(body);
      else markdownToHtml(body);
    }),
    { numRuns: TIMES * 400, seed: SEED },
  );
  expect(passed).toBeGreaterThan(20);
});
