/** What the builds of `npm run bench -- build` must keep within, and how they are told. */
import type { Measured } from './measured-run.ts';
import { stagesIn } from './stages.ts';
import type { Figure } from './targets.ts';

/** A build and the precompression after it. */
export interface BuildRun {
  build: Measured;
  compress: Measured;
}

export interface BuildRow {
  articles: number;
  first: BuildRun;
  /** After the title of one article changed. */
  again: BuildRun;
  /** Precompression once more, of a site that is compressed. */
  unchanged: Measured;
  /** Files and bytes of the built site without cards and precompressed twins, which have budgets of their own. */
  files: number;
  bytes: number;
  /** Text files that are compressed. */
  texts: number;
}

/** The size that most targets are set for. */
const TARGET = { articles: 10_000, seconds: 75, megabytes: 1_500, secondsAgain: 5, msPerText: 15 };
const LARGEST = { articles: 50_000, megabytes: 4_000 };
/** Twice the articles may take this many times as long. */
const MOST_GROWTH = 2.15;
const MOST_FILES_PER_ARTICLE = 2.5;
/** A build after one changed article may take this share of one from nothing. */
const MOST_AGAIN = 0.5;

function figuresOfTarget({ first, again, unchanged, files, articles, texts }: BuildRow, msPerCard: number): Figure[] {
  const stages = stagesIn(again.build.output);
  const withCards = first.build.cpuSeconds + (articles * msPerCard) / 1000;
  return [
    {
      what: 'Loaded, checked, rendered and indexed',
      value: first.build.seconds - (stagesIn(first.build.output)['cards'] ?? 0),
      unit: 's',
      most: TARGET.seconds,
    },
    { what: 'Memory at its peak', value: Math.max(first.build.peakMegabytes, again.build.peakMegabytes), unit: 'MB', most: TARGET.megabytes },
    { what: 'Files in dist/ per article', value: files / articles, unit: 'files', most: MOST_FILES_PER_ARTICLE },
    { what: 'Compressing from nothing, per file', value: (first.compress.cpuSeconds * 1000) / texts, unit: 'ms of a core', most: TARGET.msPerText },
    { what: 'Compressing where nothing changed', value: unchanged.seconds, unit: 's', most: TARGET.secondsAgain },
    { what: 'Cards again', value: stages['cards'] ?? NaN, unit: 's', most: TARGET.secondsAgain },
    {
      what: 'A build after one change, of one from nothing with its cards',
      value: again.build.cpuSeconds / withCards,
      unit: 'of its CPU time',
      most: MOST_AGAIN,
    },
  ].map((figure) => ({ ...figure, what: `${articles} articles: ${figure.what.toLowerCase()}` }));
}

/** Every figure that has a target among these rows; `msPerCard` is the time of a core that drawing a card takes. */
export function buildFigures(rows: readonly BuildRow[], msPerCard: number): Figure[] {
  return rows.flatMap((row) => {
    const half = rows.find(({ articles }) => articles * 2 === row.articles);
    return [
      ...(row.articles === TARGET.articles ? figuresOfTarget(row, msPerCard) : []),
      ...(row.articles === LARGEST.articles
        ? [{ what: `${row.articles} articles: memory at its peak`, value: row.first.build.peakMegabytes, unit: 'MB', most: LARGEST.megabytes }]
        : []),
      ...(half
        ? [
            {
              what: `${row.articles} articles: CPU time of that of half as many`,
              value: row.first.build.cpuSeconds / half.first.build.cpuSeconds,
              unit: 'times',
              most: MOST_GROWTH,
            },
          ]
        : []),
    ];
  });
}

function cellsOf(name: string, { articles, files, bytes }: BuildRow, { build, compress }: BuildRun, stages: readonly string[]): (string | number)[] {
  const times = stagesIn(build.output);
  return [
    ...[articles, name, build.seconds.toFixed(1), build.cpuSeconds.toFixed(1), build.peakMegabytes.toFixed(0)],
    ...[files, (files / articles).toFixed(2), (bytes / 1e6).toFixed(1)],
    ...stages.map((stage) => (times[stage] ?? 0).toFixed(1)),
    compress.seconds.toFixed(1),
  ];
}

/** All rows as a table of Markdown, two lines each. */
export function buildTable(rows: readonly BuildRow[]): string {
  const stages = [...new Set(rows.flatMap(({ first }) => Object.keys(stagesIn(first.build.output))))];
  const head = ['articles', 'build', 'seconds', 'CPU seconds', 'peak MB', 'files', 'files per article', 'MB in dist', ...stages, 'compress'];
  const lines = rows.flatMap((row) => [cellsOf('from nothing', row, row.first, stages), cellsOf('one change', row, row.again, stages)]);
  return [head, head.map(() => '---:'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
