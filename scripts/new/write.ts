/** Puts a new file on the disk, never in place of another. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const MARKDOWN = /\.mdx?$/;

/** The file inside `directory` that already has the address of `file`, whichever of the two endings it has. */
export function takenBy(directory: string, file: string): string | undefined {
  const stem = file.replace(MARKDOWN, '');
  return [`${stem}.md`, `${stem}.mdx`].find((each) => existsSync(path.join(directory, each)));
}

/** Writes `text` as `file` inside `directory`. Throws where the file exists. */
export function writeNew(directory: string, file: string, text: string): void {
  const target = path.join(directory, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text, { flag: 'wx' });
}
