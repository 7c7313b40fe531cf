/**
 * `npm run bench -- build`: builds sites of 1,000 to 50,000 articles, step by step. Other sizes as arguments: `-- build 1000 2000`.
 * Prints a table and keeps it in docs/.
 */
import { globSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { copyProject, type Project } from '../../tests/support/project.ts';
import { buildFigures, buildTable, type BuildRow, type BuildRun } from './build-figures.ts';
import { msPerNewCard } from './cards.ts';
import { machine } from './machine.ts';
import { measuredBuild } from './measured-build.ts';
import { measuredRun, type Measured } from './measured-run.ts';
import { addNews } from './synthetic.ts';
import { judge } from './targets.ts';

const SIZES = [1_000, 2_000, 5_000, 10_000, 50_000];
/** The heap that Node may fill before it must tidy up; without a limit it takes what the machine has. */
const heapFor = (articles: number): number => (articles > 10_000 ? 2_500 : 800);
const CONFIG = 'astro.measured.mjs';
const compress = ({ settings }: Project): Promise<Measured> => measuredRun(process.execPath, [path.resolve('scripts/precompress.ts')], settings());
const TWIN = /\.(br|gz)$/;
const NOTES = `Every site is built from nothing, and again after the title of one article changed. All is counted but the drawing of cards, which
\`npm run bench -- cards\` measures: at the first build the cache holds a stand-in for each. Memory is that of all processes of a build together at its
peak, where Node may fill a heap of 800 MB (NODE_OPTIONS=--max-old-space-size=800), or 2,500 MB for more than 10,000 articles. Files and bytes are
those of dist/ without cards and compressed twins. Behind "MB in dist" stand the seconds of each step. The last of them, \`npm run precompress\`, is no
part of a build.`;

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

async function measuredRuns(project: Project, articles: number, drawsCards: boolean): Promise<BuildRun> {
  const how = {
    environment: { NODE_OPTIONS: `--max-old-space-size=${heapFor(articles)}` },
    astro: ['--config', CONFIG],
    finish: path.resolve('scripts/bench/finish.ts'),
    drawsCards,
  };
  return { build: await measuredBuild(project, how), compress: await compress(project) };
}

function countFiles(root: string): Pick<BuildRow, 'files' | 'bytes' | 'texts'> {
  const all = globSync('dist/**/*', { cwd: root, withFileTypes: true }).filter((item) => item.isFile());
  const counted = all.filter(({ name }) => !TWIN.test(name) && name !== 'kartu.png');
  return {
    files: counted.length,
    bytes: counted.reduce((sum, { parentPath, name }) => sum + statSync(path.join(parentPath, name)).size, 0),
    texts: all.filter(({ name }) => name.endsWith('.br')).length,
  };
}

async function measure(articles: number): Promise<BuildRow> {
  const project = copyProject();
  try {
    addNews(project.content.directory, articles);
    addClocks(project);
    const first = await measuredRuns(project, articles, false);
    const [name = ''] = readdirSync(path.join(project.content.directory, 'news'));
    project.content.write(`news/${name}`, project.content.read(`news/${name}`).replace(/^title: .*$/m, 'title: Judul yang diubah'));
    const again = await measuredRuns(project, articles, true);
    const unchanged = await compress(project);
    return { articles, first, again, unchanged, ...countFiles(project.root) };
  } finally {
    project.dispose();
  }
}

/** Prints and keeps what was measured; the targets that were missed. */
export async function benchBuild(args: readonly string[]): Promise<string[]> {
  const rows: BuildRow[] = [];
  for (const articles of args.length > 0 ? args.map(Number) : SIZES) {
    const row = await measure(articles);
    rows.push(row);
    console.log(buildTable([row]));
  }
  const table = buildTable(rows);
  writeFileSync('docs/build-times.md', `# Time of a build\n\nMade by \`npm run bench -- build\` on ${machine()}.\n\n${NOTES}\n\n${table}\n`);
  console.log(table);
  return judge('Builds', buildFigures(rows, await msPerNewCard()));
}
