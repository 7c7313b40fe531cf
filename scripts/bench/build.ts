/**
 * `npm run bench -- build`: builds the site as it is, and with 2,000 articles, each from nothing and again after one title changed. `-- build
 * 10000` takes another number of articles.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { BUILD } from '../../src/site/build/workspace.ts';
import { copyProject } from '../../tests/support/project.ts';
import { machine } from './machine.ts';
import { measuredRun, type Measured } from './measured-run.ts';
import { addNews } from './synthetic.ts';
import { judge, type Figure } from './targets.ts';

const ARTICLES = 2_000;
const MOST_MEGABYTES = 1_200;

/** Builds of a site with at least `articles` news. */
async function buildTwice(articles: number): Promise<Record<'from nothing' | 'one change', Measured>> {
  const project = copyProject({ cards: false });
  try {
    const { directory } = project.content;
    addNews(directory, articles);
    const build = (): Promise<Measured> => measuredRun(process.execPath, BUILD, project.settings());
    const first = await build();
    const [name = ''] = readdirSync(path.join(directory, 'news'));
    project.content.write(
      `news/${name}`,
      project.content.read(`news/${name}`).replace(/^title: .*$/m, 'title: Judul yang diubah'),
    );
    return { 'from nothing': first, 'one change': await build() };
  } finally {
    project.dispose();
  }
}

function figuresOf(site: string, builds: Readonly<Record<string, Measured>>, most: number | undefined): Figure[] {
  return Object.entries(builds).flatMap(([how, { seconds, cpuSeconds, peakMegabytes }]) => [
    { what: `${site}, ${how}`, value: seconds, unit: 's' },
    { what: `${site}, ${how}, all cores`, value: cpuSeconds, unit: 's' },
    {
      what: `${site}, ${how}, memory at its peak`,
      value: peakMegabytes,
      unit: 'MB',
      ...(most === undefined ? {} : { most }),
    },
  ]);
}

/** Prints what was measured; the targets that were missed. */
export async function benchBuild([size]: readonly string[]): Promise<string[]> {
  const articles = Number(size ?? ARTICLES);
  return judge(`Builds on ${machine()}`, [
    ...figuresOf('The site', await buildTwice(0), undefined),
    ...figuresOf(`${articles} articles`, await buildTwice(articles), articles <= ARTICLES ? MOST_MEGABYTES : undefined),
  ]);
}
