/** The site as it is in dist/, built once more in parts, and merged. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { mergeParts } from '../../scripts/merge/run.ts';
import { RELEASE_FILE, type Release } from '../../src/lib/release.ts';
import { BUILD, copyProject } from './project.ts';

export const PARTS = ['umum', 'kalimantan-timur', 'kalimantan-utara'] as const;
export type PartName = (typeof PARTS)[number];

export const readRelease = (folder: string): Release => JSON.parse(readFileSync(path.join(folder, RELEASE_FILE), 'utf8')) as Release;

/** Settings with which the build of a part makes what dist/ has. */
function settingsOfDist(): Record<string, string> {
  const { commit, date } = readRelease('dist');
  const address = /<loc>([^<]*)sitemap-0\.xml/.exec(readFileSync('dist/sitemap-index.xml', 'utf8'))?.[1] ?? '';
  return { SOURCE_COMMIT: commit, BUILD_DATE: date, SITE_URL: address.replace(/\/$/, '') };
}

export interface MergedSite {
  /** Where the merged site is. */
  out: string;
  /** Where each part was built. */
  folders: Record<PartName, string>;
  /** Builds all parts side by side, each in a copy of the project, as machines of their own would, and merges them. */
  make: () => Promise<void>;
  dispose: () => void;
}

export function mergedSite(): MergedSite {
  const root = mkdtempSync(path.join(tmpdir(), 'parts-'));
  const folders = Object.fromEntries(PARTS.map((part) => [part, path.join(root, part)])) as Record<PartName, string>;
  const out = path.join(root, 'merged');
  const build = async (part: PartName): Promise<void> => {
    const project = copyProject();
    const options = project.settings({ ...settingsOfDist(), BUILD_PART: part });
    const child = spawn(process.execPath, [BUILD], { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
    let complaints = '';
    child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString('utf8')));
    const code = await new Promise((resolve) => child.on('close', resolve));
    if (code !== 0) throw new Error(`The part ${part} was not built:\n${complaints}`);
    renameSync(path.join(project.root, 'dist'), folders[part]);
    project.dispose();
  };
  return {
    out,
    folders,
    make: async () => {
      await Promise.all(PARTS.map(build));
      const { faults } = mergeParts(Object.values(folders), out);
      if (faults.length > 0) throw new Error(faults.join('\n'));
    },
    dispose: () => {
      rmSync(root, { recursive: true });
    },
  };
}
