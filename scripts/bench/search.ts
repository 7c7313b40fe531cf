/**
 * `npm run bench -- search`: how often the search of the built site leads to a right page, in a real browser, next to bare Pagefind
 * on the same pages. The written queries are in search-queries.json; misspelt names are made from every place by a fixed seed.
 */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { unfold, type ProvinceRow } from '../../src/search/finder/places.ts';
import { launchBrowser } from '../../tests/support/browser.ts';
import { serve } from '../../tests/support/serve.ts';
import { judge, type Figure } from './targets.ts';
import { misspell, randomFrom, TYPO_KINDS } from './typos.ts';

interface WrittenQuery {
  query: string;
  kind: string;
  /** Any of these addresses is a right answer; where one names no line of its page, every line of it is. */
  expect: string[];
}

interface Tally {
  asked: number;
  at1: number;
  at3: number;
  at10: number;
}

const SEED = 42;
/** Percent of queries of a kind whose right answer must be among the first so many. */
const WRITTEN_TARGETS = [
  { kind: 'name', within: 'at1', least: 100 },
  { kind: 'alias', within: 'at1', least: 100 },
  { kind: 'old-name', within: 'at1', least: 100 },
  { kind: 'typo', within: 'at1', least: 95 },
  { kind: 'kecamatan', within: 'at3', least: 100 },
  { kind: 'village', within: 'at3', least: 100 },
  { kind: 'intent', within: 'at3', least: 95 },
] as const;
const TYPOS_TARGET = { kind: 'all', within: 'at3', least: 99 } as const;
const MOST_SUGGESTION_MS = 50;
/** Two letters cannot have a slip inside. */
const SHORTEST_NAME = 4;

function tallyInto(tallies: Map<string, Tally>, kind: string, position: number): void {
  const tally = tallies.get(kind) ?? { asked: 0, at1: 0, at3: 0, at10: 0 };
  tally.asked++;
  if (position >= 0) {
    if (position < 1) tally.at1++;
    if (position < 3) tally.at3++;
    if (position < 10) tally.at10++;
  }
  tallies.set(kind, tally);
}

function print(title: string, tallies: ReadonlyMap<string, Tally>): void {
  const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;
  console.log(`\n${title}`);
  console.table(
    Object.fromEntries(
      [...tallies].map(([kind, t]) => [
        kind,
        {
          queries: t.asked,
          'at 1': percent(t.at1, t.asked),
          'at 3': percent(t.at3, t.asked),
          'at 10': percent(t.at10, t.asked),
        },
      ]),
    ),
  );
}

function figureOf(
  tallies: ReadonlyMap<string, Tally>,
  title: string,
  { kind, within, least }: { kind: string; within: 'at1' | 'at3'; least: number },
): Figure {
  const tally = tallies.get(kind);
  const value = tally ? (100 * tally[within]) / tally.asked : NaN;
  return {
    what: `${title}: ${kind}, ${within === 'at1' ? 'first' : 'among the first three'}`,
    value,
    unit: '%',
    least,
  };
}

const pageOf = (address: string): string => address.replace(/#.*/, '');

/** Addresses in the order of the search page. */
async function ask(page: Page, origin: string, query: string): Promise<string[]> {
  await page.goto(`${origin}/cari/?q=${encodeURIComponent(query)}`);
  await page.waitForSelector('#hasil-cari[data-status="done"], #hasil-cari[data-status="error"]', {
    state: 'attached',
  });
  return page
    .locator('#hasil-cari a')
    .evaluateAll((links) => (links as HTMLAnchorElement[]).map(({ pathname, hash }) => pathname + hash));
}

/** Addresses as Pagefind ranks them by itself. */
async function askPagefind(page: Page, query: string): Promise<string[]> {
  return page.evaluate(async (text) => {
    const address = '/pagefind/pagefind.js?bare';
    const pagefind = (await import(address)) as {
      search: (t: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
    };
    const { results } = await pagefind.search(text);
    return Promise.all(results.slice(0, 10).map(async ({ data }) => (await data()).url));
  }, query);
}

async function benchWritten(page: Page, origin: string): Promise<Figure[]> {
  const queries = JSON.parse(readFileSync('scripts/bench/search-queries.json', 'utf8')) as WrittenQuery[];
  const [ours, bare] = [new Map<string, Tally>(), new Map<string, Tally>()];
  const missed: string[] = [];
  for (const { query, kind, expect } of queries) {
    const found = await ask(page, origin, query);
    const position = found.findIndex((address) => expect.includes(address) || expect.includes(pageOf(address)));
    tallyInto(ours, kind, position);
    if (position < 0 || position > 2)
      missed.push(
        `${kind}: ${query} (${position < 0 ? 'not found' : `place ${position + 1}`}) -> ${found.slice(0, 2).join(' ')}`,
      );
    // Pagefind knows pages only, so a line counts as its page.
    const pages = expect.map(pageOf);
    tallyInto(
      bare,
      kind,
      (await askPagefind(page, query)).findIndex((address) => pages.includes(address)),
    );
  }
  print('Written queries, this search', ours);
  print('Written queries, bare Pagefind (pages, not sections)', bare);
  console.log(`Not in the first three:\n${missed.join('\n')}`);
  return WRITTEN_TARGETS.map((target) => figureOf(ours, 'Written', target));
}

/** Types every misspelt name into the search field and reads the suggestions. */
async function benchTypos(page: Page, origin: string): Promise<Figure[]> {
  const places = unfold(JSON.parse(readFileSync('dist/tempat.json', 'utf8')) as ProvinceRow[]).filter(
    ({ name }) => name.length >= SHORTEST_NAME,
  );
  const random = randomFrom(SEED);
  const asked = TYPO_KINDS.flatMap((kind) =>
    places.map(({ name }) => ({ kind, name, query: misspell(name.toLowerCase(), kind, random) })),
  );
  await page.goto(`${origin}/`);
  const input = page.locator('input[name="q"]');
  await input.focus();
  await input.pressSequentially('kukar');
  await page.locator('[role="option"]').first().waitFor();
  const { positions, times } = await page.evaluate(async (queries) => {
    const field = document.querySelector<HTMLInputElement>('input[name="q"]');
    const settled: number[] = [];
    const durations: number[] = [];
    for (const { query, name } of queries) {
      if (!field) break;
      field.value = query;
      const start = performance.now();
      field.dispatchEvent(new Event('input'));
      // The list of places is loaded: the suggestions are there after the pending microtasks.
      await Promise.resolve().then(() => Promise.resolve());
      await new Promise((resolve) => setTimeout(resolve));
      durations.push(performance.now() - start);
      settled.push(
        [...document.querySelectorAll('[role="option"] b')].findIndex(({ textContent }) => textContent === name),
      );
    }
    return { positions: settled, times: durations };
  }, asked);
  const tallies = new Map<string, Tally>();
  positions.forEach((position, index) => {
    tallyInto(tallies, asked[index]?.kind ?? '', position);
    tallyInto(tallies, 'all', position);
  });
  print('Misspelt names of all places, suggestions', tallies);
  const sorted = times.toSorted((a, b) => a - b);
  const slow = sorted[Math.floor(sorted.length * 0.95)] ?? NaN;
  return [
    figureOf(tallies, 'Misspelt by machine', TYPOS_TARGET),
    {
      what: 'A suggestion, processor slowed 4 times, 95th percentile',
      value: slow,
      unit: 'ms',
      most: MOST_SUGGESTION_MS,
    },
  ];
}

/** Measures dist/ as it is: build first. Returns the targets that were missed. */
export async function benchSearch(): Promise<string[]> {
  const { origin, close } = await serve('dist');
  const browser = await launchBrowser();
  const page = await browser.newPage();
  const written = await benchWritten(page, origin);
  const slow = await browser.newPage();
  const session = await slow.context().newCDPSession(slow);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const misspelt = await benchTypos(slow, origin);
  await browser.close();
  await close();
  return judge('How often a right answer is found', [...written, ...misspelt]);
}
