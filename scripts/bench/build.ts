/**
 * `npm run bench -- build`: builds sites of 1,000 to 50,000 articles, step by step. Other sizes as arguments: `-- build 1000 2000`.
 * Prints a table and keeps it in docs/.
 */
import { globSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ASTRO, copyProject, type Project } from '../../tests/support/project.ts';
import { machine } from './machine.ts';
import { measuredRun, type Measured } from './measured-run.ts';
import { stagesIn } from './stages.ts';
import { addNews } from './synthetic.ts';

const SIZES = [1_000, 2_000, 5_000, 10_000, 50_000];
const MOST_SECONDS_AT = { articles: 10_000, seconds: 75, megabytes: 1_500 };
const MOST_MEGABYTES_AT = { articles: 50_000, megabytes: 4_000 };
/** Twice the articles may take this many times as long. */
const MOST_GROWTH = 2.15;
const MOST_FILES_PER_ARTICLE = 2.5;
/** A build after one changed article may take this share of one from nothing. */
const MOST_AGAIN = 0.5;
/** The heap that Node may fill before it must tidy up: what is left of the target beside Pagefind. */
const HEAP_MEGABYTES = 1_000;
const LARGE_HEAP_MEGABYTES = 3_000;
const CONFIG = 'astro.measured.mjs';

interface Row extends Measured {
  /** The build after one article changed. */
  again: Measured;
  articles: number;
  files: number;
  bytes: number;
}

/** Lets the build of `project` tell how long its steps take. */
function addClocks(project: Project): void {
  const clocks = path.resolve('scripts/bench/stages.ts');
  writeFileSync(
    path.join(project.root, CONFIG),
    `import config from './astro.config.mjs';
import { withClocks } from '${clocks}';
export default { ...config, integrations: withClocks(config.integrations) };
`,
  );
}

/** Builds `project` once. */
function measuredBuild(project: Project, articles: number): Promise<Measured> {
  const heap = articles > MOST_SECONDS_AT.articles ? LARGE_HEAP_MEGABYTES : HEAP_MEGABYTES;
  return measuredRun(process.execPath, [`--max-old-space-size=${heap}`, ASTRO, 'build', '--config', CONFIG], project.settings());
}

/** What stands in `dist/` but cards and precompressed twins, which have budgets of their own. */
function countFiles(root: string): { files: number; bytes: number } {
  const all = globSync('dist/**/*', { cwd: root, withFileTypes: true }).filter(
    (item) => item.isFile() && !/\.(br|gz)$/.test(item.name) && !/\/kartu(\/|$)/.test(item.parentPath),
  );
  return { files: all.length, bytes: all.reduce((sum, { parentPath, name }) => sum + statSync(path.join(parentPath, name)).size, 0) };
}

async function measure(articles: number): Promise<Row> {
  const project = copyProject();
  try {
    addNews(project.content.directory, articles);
    addClocks(project);
    const first = await measuredBuild(project, articles);
    const [name = ''] = readdirSync(path.join(project.content.directory, 'news'));
    project.content.write(`news/${name}`, project.content.read(`news/${name}`).replace(/^title: .*$/m, 'title: Judul yang diubah'));
    return { articles, ...first, again: await measuredBuild(project, articles), ...countFiles(project.root) };
  } finally {
    project.dispose();
  }
}

function tableOf(rows: readonly Row[]): string {
  const stages = [...new Set(rows.flatMap(({ output }) => Object.keys(stagesIn(output))))];
  const head = ['articles', 'seconds', 'CPU seconds', 'again, seconds', 'again, CPU seconds', 'peak MB', 'files', 'files per article', 'MB in dist', ...stages];
  const lines = rows.map((row) => {
    const times = stagesIn(row.output);
    const figures = [
      row.articles,
      row.seconds.toFixed(1),
      row.cpuSeconds.toFixed(1),
      row.again.seconds.toFixed(1),
      row.again.cpuSeconds.toFixed(1),
      row.peakMegabytes.toFixed(0),
      row.files,
    ];
    const more = [(row.files / row.articles).toFixed(2), (row.bytes / 1e6).toFixed(1), ...stages.map((stage) => (times[stage] ?? 0).toFixed(1))];
    return [...figures, ...more];
  });
  return [head, head.map(() => '---:'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** What of `rows` is over its target, one sentence each. */
function missedTargets(rows: readonly Pick<Row, 'articles' | 'seconds' | 'cpuSeconds' | 'peakMegabytes' | 'files' | 'again'>[]): string[] {
  return rows.flatMap(({ articles, seconds, cpuSeconds, peakMegabytes, files, again }) => {
    const half = rows.find((row) => row.articles * 2 === articles);
    const isTarget = articles === MOST_SECONDS_AT.articles;
    return [
      ...(isTarget && seconds > MOST_SECONDS_AT.seconds ? [`${articles} articles took ${seconds.toFixed(1)} s, over ${MOST_SECONDS_AT.seconds} s`] : []),
      ...(isTarget && peakMegabytes > MOST_SECONDS_AT.megabytes
        ? [`${articles} articles took ${peakMegabytes.toFixed(0)} MB, over ${MOST_SECONDS_AT.megabytes} MB`]
        : []),
      ...(articles === MOST_MEGABYTES_AT.articles && peakMegabytes > MOST_MEGABYTES_AT.megabytes
        ? [`${articles} articles took ${peakMegabytes.toFixed(0)} MB, over ${MOST_MEGABYTES_AT.megabytes} MB`]
        : []),
      ...(half && cpuSeconds / half.cpuSeconds > MOST_GROWTH
        ? [`${articles} articles took ${(cpuSeconds / half.cpuSeconds).toFixed(2)} times as long as half as many`]
        : []),
      ...(isTarget && again.cpuSeconds > MOST_AGAIN * cpuSeconds
        ? [`a build after one change took ${(again.cpuSeconds / cpuSeconds).toFixed(2)} of one from nothing`]
        : []),
      ...(isTarget && files / articles > MOST_FILES_PER_ARTICLE ? [`${articles} articles made ${(files / articles).toFixed(2)} files each`] : []),
    ];
  });
}

/** Prints and keeps what was measured; the targets that were missed. */
export async function benchBuild(args: readonly string[]): Promise<string[]> {
  const sizes = args.length > 0 ? args.map(Number) : SIZES;
  const rows: Row[] = [];
  for (const articles of sizes) {
    const row = await measure(articles);
    rows.push(row);
    console.log(tableOf([row]));
  }
  const report = `# Time of a build\n\nMade by \`npm run bench -- build\` on ${machine()}. Columns after "MB in dist" are seconds of each step.\n\n${tableOf(rows)}\n`;
  writeFileSync('docs/build-times.md', report);
  console.log(tableOf(rows));
  return missedTargets(rows);
}
