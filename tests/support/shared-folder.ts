/** Gives the tests a folder for the sites that they share, and removes it after them. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    sharedSites: string;
    /** True where a test may take its time, because it runs once a night. */
    nightly: boolean;
  }
}

export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(path.join(tmpdir(), 'sites-'));
  project.provide('sharedSites', folder);
  return () => {
    rmSync(folder, { recursive: true });
  };
}
