import { spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from '../../check/reader/files.ts';
import { KINDS } from '../../kinds/index.ts';
import { RELEASE_FILE, type Release } from '../release.ts';

/** Who builds from an archive names the commit in SOURCE_COMMIT. */
function commitOf(root: string): string {
  if (process.env['SOURCE_COMMIT']) return process.env['SOURCE_COMMIT'];
  const { status, stdout } = spawnSync('git', ['describe', '--always', '--dirty', '--abbrev=40', '--exclude=*'], {
    cwd: root,
    encoding: 'utf8',
  });
  return status === 0 ? stdout.trim() : 'unknown';
}

function hashesOf(site: string): Record<string, string> {
  // A glob would pass over names that begin with a dot.
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  const paths = files.map((item) =>
    path.relative(site, path.join(item.parentPath, item.name)).replaceAll(path.sep, '/'),
  );
  return Object.fromEntries(
    paths
      .filter((file) => file !== RELEASE_FILE)
      .sort()
      .map((file) => [file, hash('sha256', readFileSync(path.join(site, file)))] as const),
  );
}

/** Writes into `site` what was built of the project in `root`. */
export function writeRelease(root: string, site: string, today: string): void {
  const content = listFiles(path.join(root, 'content'));
  const written: Release = {
    commit: commitOf(root),
    date: today,
    // The check has let the build begin, so that every file in its place is an entry.
    content: Object.fromEntries(
      KINDS.map(({ name, matches }) => [name, content.filter((file) => matches.test(file.path)).length]),
    ),
    files: hashesOf(site),
  };
  writeFileSync(path.join(site, RELEASE_FILE), `${JSON.stringify(written, null, 1)}\n`);
}
