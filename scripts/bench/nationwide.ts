/**
 * `npm run bench -- nationwide [articles]`: builds a site of all provinces, regencies and cities, with empty elections, real news and
 * made-up news spread over all places: whole, then the common part, then the province with the most regions.
 */
import { globSync, readFileSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { LIST_BUDGET, LISTS, PAGE_BUDGET } from '../../tests/support/budgets.ts';
import { copyProject, type Project } from '../../tests/support/project.ts';
import { machine } from './machine.ts';
import { measuredBuild } from './measured-build.ts';
import { addAreas } from './nationwide-content.ts';
import { addNews } from './synthetic.ts';

const ARTICLES = 1_000;
const LARGEST = 'jawa-timur';
/** Pages that are compressed to find those over their budget: the largest before compression. */
const LOOKED_AT = 60;

interface SizedFile {
  file: string;
  bytes: number;
}

function filesOf(folder: string): SizedFile[] {
  return globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((item) => item.isFile())
    .map(({ parentPath, name }) => ({ file: path.relative(folder, path.join(parentPath, name)), bytes: statSync(path.join(parentPath, name)).size }))
    .sort((a, b) => b.bytes - a.bytes);
}

/** Pages over their budget, and files that every reader of a search loads, in brotli. */
function heavyFiles(folder: string, files: readonly SizedFile[]): { file: string; brotli: number; budget: number | string }[] {
  const brotli = (file: string): number => brotliCompressSync(readFileSync(path.join(folder, file))).length;
  const pages = files.filter(({ file }) => file.endsWith('.html')).slice(0, LOOKED_AT);
  const heavy = pages.flatMap(({ file }) => {
    const address = `/${file.replace(/index\.html$/, '')}`;
    const budget = LISTS.test(address) ? LIST_BUDGET : PAGE_BUDGET;
    const size = brotli(file);
    return size > budget ? [{ file: address, brotli: size, budget }] : [];
  });
  const others = ['tempat.json', 'kata.json', 'data/elections.json', 'version.json'].filter((name) => files.some(({ file }) => file === name));
  return [...heavy, ...others.map((file) => ({ file, brotli: brotli(file), budget: '' }))];
}

async function measure(project: Project, part: string) {
  const { seconds, cpuSeconds, peakMegabytes, output } = await measuredBuild(project, {
    environment: part === 'whole' ? {} : { BUILD_PART: part },
  });
  const out = path.join(project.root, `dist-${part}`);
  renameSync(path.join(project.root, 'dist'), out);
  const files = filesOf(out);
  const cards = files.filter(({ file }) => file.endsWith('kartu.png'));
  const sum = (list: readonly SizedFile[]): string => (list.reduce((total, { bytes }) => total + bytes, 0) / 1e6).toFixed(1);
  const row = {
    part,
    seconds: seconds.toFixed(1),
    'CPU seconds': cpuSeconds.toFixed(1),
    'peak MB': peakMegabytes.toFixed(0),
    files: files.length,
    pages: files.filter(({ file }) => file.endsWith('.html')).length,
    MB: sum(files),
    cards: cards.length,
    'MB of cards': sum(cards),
    'MB of search': sum(files.filter(({ file }) => file.startsWith('pagefind/'))),
    drawn: /(\d+) di antaranya/.exec(output)?.[1] ?? '',
  };
  return { row, out, files };
}

/** Prints what was measured. Nothing here has a target: none is missed. */
export async function benchNationwide([size]: readonly string[]): Promise<string[]> {
  const articles = size ? Number(size) : ARTICLES;
  const project = copyProject();
  try {
    const places = await addAreas(project.content.directory);
    addNews(project.content.directory, articles, places);
    console.log(`${places.length} places and ${articles} articles on ${machine()}`);
    const whole = await measure(project, 'whole');
    const rows = [whole.row];
    for (const part of ['umum', LARGEST]) rows.push((await measure(project, part)).row);
    console.table(rows);
    console.table(heavyFiles(whole.out, whole.files));
    console.table(whole.files.slice(0, 12).map(({ file, bytes }) => ({ file, kilobytes: Math.round(bytes / 1000) })));
    return [];
  } finally {
    project.dispose();
  }
}
