/** Small sites that several test files look at. Whoever asks first builds, all others wait for it. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inject, vi } from 'vitest';
import { addHidden, MOST_IN_FEED, repeatNews, useTestEntries } from '../site/entries.ts';
import { fillWith } from './hostile-content.ts';
import { copyProject, type Project } from './project.ts';

export const MAIL = 'redaksi@situs.example';
export const FORM = 'https://git.example/situs/issues/new?template=laporkan-kesalahan.yml';
/** Longest time that a build may take on a busy machine. */
export const BUILD_MS = 300_000;

const SITES = {
  /** Articles in all states, more of them than a feed takes, a publisher who can be written to, and the way back from keeping pages (deploy/README.md). */
  edited: ({ content, edit }: Project): void => {
    useTestEntries(content);
    repeatNews(content);
    edit('src/articles/feeds.ts', 'MOST_IN_FEED = 200', `MOST_IN_FEED = ${MOST_IN_FEED}`);
    edit('src/site.ts', 'reportUrl: undefined', `reportUrl: '${FORM}'`);
    edit('src/site.ts', 'email: undefined', `email: '${MAIL}'`);
    edit('src/site.ts', 'SAVES_PAGES = true', 'SAVES_PAGES = false');
  },
  /** Every text of every entry says what could lead a reader, a parser or a spreadsheet astray. */
  hostile: ({ content }: Project): void => {
    fillWith(content, 'hostile');
    addHidden(content);
  },
  /** The same with harmless texts of the same shape. */
  harmless: ({ content }: Project): void => {
    fillWith(content, 'harmless');
    addHidden(content);
  },
} as const;

async function build(name: keyof typeof SITES, folder: string): Promise<void> {
  const project = copyProject();
  try {
    SITES[name](project);
    // The environment of whoever builds must not let a hidden article out.
    await project.build({ NODE_ENV: 'development' });
    renameSync(project.dist, path.join(folder, 'dist'));
  } finally {
    project.dispose();
  }
}

/** The folder with the built site. */
export async function sharedSite(name: keyof typeof SITES): Promise<string> {
  const folder = path.join(inject('sharedSites'), name);
  const [dist, failure] = [path.join(folder, 'dist'), path.join(folder, 'failure.txt')];
  // Only one of all who try makes the folder.
  const isFirst = mkdirSync(folder, { recursive: true }) !== undefined;
  if (isFirst)
    await build(name, folder).catch((error: unknown) => {
      writeFileSync(failure, String(error));
    });
  await vi.waitFor(() => expectReady(dist, failure), { timeout: BUILD_MS, interval: 100 });
  if (existsSync(failure)) throw new Error(`The site "${name}" was not built:\n${readFileSync(failure, 'utf8')}`);
  return dist;
}

function expectReady(...files: string[]): void {
  if (!files.some((file) => existsSync(file))) throw new Error(`Nobody has made ${files.join(' or ')} yet.`);
}
