/** The site as it would have stood on a day, built from the content of today. */
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeWorkspace, startAstro } from '../../site/build/workspace.ts';
import { writeContentOn } from './write-content.ts';

/** Cards of replayed days are kept apart: a build forgets those that it does not use. */
const CARDS = '.cache/replay-cards';

export interface Rebuild {
  day: string;
  /** The folder that the site is written into; what it held goes. */
  out: string;
  /** True where every page says that it is a rehearsal. */
  rehearsal: boolean;
  /** Whether what the build says is to be seen. */
  stdio: 'ignore' | 'inherit';
}

/** Builds the site of `day` into `out`; false where the build has failed, and `out` is then as it was. */
export async function rebuild({ day, out, rehearsal, stdio }: Rebuild): Promise<boolean> {
  const root = mkdtempSync(path.join(tmpdir(), 'replay-'));
  const at = (file: string): string => path.join(root, file);
  try {
    writeContentOn('content', at('content'), day);
    makeWorkspace(root);
    if (existsSync(CARDS)) cpSync(CARDS, at('.cache/cards'), { recursive: true });
    const env = {
      ...process.env,
      VITEST: undefined,
      BUILD_DATE: day,
      REHEARSAL: rehearsal ? 'yes' : undefined,
      ASTRO_TELEMETRY_DISABLED: '1',
    };
    const [code] = (await once(startAstro({ cwd: root, env }, ['build', '--force'], stdio), 'exit')) as [number | null];
    if (code !== 0) return false;
    replace(CARDS, at('.cache/cards'));
    replace(out, at('dist'));
    return true;
  } finally {
    rmSync(root, { recursive: true });
  }
}

function replace(folder: string, by: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.dirname(folder), { recursive: true });
  cpSync(by, folder, { recursive: true });
}
