/** A copy of content/ that a test may break. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkContent } from '../../src/check/index.ts';
import { formatProblem, isError } from '../../src/check/problem.ts';
import { today } from './today.ts';

export interface ContentCopy {
  directory: string;
  /** Replaces `from` by `to` in a file; fails where `from` is not in it, so that a test cannot break nothing. */
  edit: (file: string, from: string, to: string) => void;
  write: (file: string, text: string) => void;
  remove: (file: string) => void;
  read: (file: string) => string;
  /** Errors as an editor sees them. */
  check: () => Promise<string[]>;
  dispose: () => void;
}

/** Copies the files of content/ that `keeps` takes, by their path below it; without one, all. */
export function copyContent(keeps: (file: string) => boolean = () => true): ContentCopy {
  const root = mkdtempSync(path.join(tmpdir(), 'content-'));
  const directory = path.join(root, 'content');
  cpSync('content', directory, {
    recursive: true,
    filter: (file) => keeps(path.relative('content', file).replaceAll(path.sep, '/')),
  });
  const at = (file: string): string => path.join(directory, file);
  const read = (file: string): string => readFileSync(at(file), 'utf8');
  const write = (file: string, text: string): void => {
    writeFileSync(at(file), text);
  };
  return {
    directory,
    read,
    write,
    edit: (file, from, to) => {
      const text = read(file);
      if (!text.includes(from)) throw new Error(`"${from}" is not in ${file}`);
      write(file, text.replace(from, to));
    },
    remove: (file) => {
      rmSync(at(file));
    },
    check: async () => (await checkContent(directory, { today })).filter(isError).map(formatProblem),
    dispose: () => {
      rmSync(root, { recursive: true });
    },
  };
}
