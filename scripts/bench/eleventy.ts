/**
 * `npm run bench -- eleventy [articles]`: the same Markdown files built by this site and by Eleventy, one after the other in one run, as
 * a ratio. Eleventy makes the article pages alone, in a layout of a few lines: no content check, no lists or neighbours, no styles, no
 * search, no cards, no policy. It is installed when it is asked for, and not with the project.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { copyProject, type Project } from '../../tests/support/project.ts';
import { machine } from './machine.ts';
import { measuredBuild } from './measured-build.ts';
import { measuredRun, type Measured } from './measured-run.ts';
import { addNews } from './synthetic.ts';

const VERSION = '3.1.8';
const FOLDER = path.resolve('.cache', `eleventy-${VERSION}`);
const COMMAND = path.join(FOLDER, 'node_modules/@11ty/eleventy/cmd.cjs');
const ARTICLES = 10_000;

/** Headings, dates and texts of an article as plain HTML. Its date is left to the layout: Eleventy's own wants a form that ours has not. */
const LAYOUT = `<!doctype html>
<html lang="id">
<head><meta charset="utf-8"><title>{{ title }}</title></head>
<body><main><h1>{{ title }}</h1><p>{{ summary }}</p>{{ content }}</main></body>
</html>
`;
/** Markdown alone: a body is not looked through for the marks of a template language, as ours is not either. */
const CONFIG = `export default (config) => {
  config.addGlobalData('layout', 'article.liquid');
  config.addGlobalData('eleventyComputed', { permalink: (data) => 'berita/' + data.page.inputPath.split('/').at(-1).replace('.md', '') + '/' });
  return { markdownTemplateEngine: false, dir: { input: 'content/news', includes: '../../layouts', output: 'dist-eleventy' } };
};
`;

function install(): void {
  if (existsSync(COMMAND)) return;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(path.join(FOLDER, 'package.json'), '{ "private": true }');
  const { status } = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', `@11ty/eleventy@${VERSION}`], { cwd: FOLDER, stdio: 'inherit' });
  if (status !== 0) throw new Error('Eleventy could not be installed.');
}

function buildWithEleventy({ root, settings }: Project): Promise<Measured> {
  mkdirSync(path.join(root, 'layouts'));
  writeFileSync(path.join(root, 'layouts/article.liquid'), LAYOUT);
  writeFileSync(path.join(root, 'eleventy.config.mjs'), CONFIG);
  return measuredRun(process.execPath, [COMMAND, '--quiet'], settings());
}

/** Prints what both took, and their ratio. There is no target: the two do not make the same thing. Ours draws no cards here, which have a bench of their own. */
export async function benchEleventy([size]: readonly string[]): Promise<string[]> {
  const articles = size ? Number(size) : ARTICLES;
  install();
  const project = copyProject();
  try {
    addNews(project.content.directory, articles);
    const pagesIn = (folder: string): number => globSync(`${folder}/berita/2*/index.html`, { cwd: project.root }).length;
    const eleventy = await buildWithEleventy(project);
    const ours = await measuredBuild(project);
    if (pagesIn('dist-eleventy') !== articles || pagesIn('dist') !== articles) throw new Error('One of the two has not built every article.');
    const row = ({ seconds, cpuSeconds, peakMegabytes }: Measured) => ({
      seconds: seconds.toFixed(1),
      'times as long': (seconds / eleventy.seconds).toFixed(1),
      'CPU seconds': cpuSeconds.toFixed(1),
      'times the processor': (cpuSeconds / eleventy.cpuSeconds).toFixed(1),
      'peak MB': peakMegabytes.toFixed(0),
    });
    console.log(`${articles} articles on ${machine()}`);
    console.table({ Eleventy: row(eleventy), 'this site': row(ours) });
    return [];
  } finally {
    project.dispose();
  }
}
