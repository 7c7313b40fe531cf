/** A real Chromium: the one in CHROME_PATH where it is set, else the one that @sparticuz/chromium brings (Linux only). */
import sparticuz from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

/** Milliseconds after which a state will not come any more, on a busy machine too. */
export const PATIENCE = 100_000;

interface LaunchOptions {
  /** What it is started with beside what every test needs. */
  args?: string[];
  /** What Playwright starts every browser with and this one must not have. */
  without?: string[];
}

export async function launchBrowser({ args = [], without = [] }: LaunchOptions = {}): Promise<Browser> {
  // The package's own arguments are made for cloud functions: one process for all, web security off. A test wants neither.
  const executablePath = process.env['CHROME_PATH'] || (await sparticuz.executablePath());
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', ...args],
    ignoreDefaultArgs: without,
  });
}
