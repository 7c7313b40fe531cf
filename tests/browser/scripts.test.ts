/** What a page has loaded of scripts before its reader touches it, those counted that its scripts ask for. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SCRIPT_BUDGET } from '../support/budgets.ts';
import { brotliSize } from '../support/page.ts';
import { KINDS } from '../support/kinds.ts';
import { useSite } from '../support/site.ts';

const site = useSite();
/** The search page is there for its script. */
const UNBOUND = ['/cari/'];

test.each(KINDS.filter((path) => !UNBOUND.includes(path)))('%s loads few bytes of script before it is touched', async (path) => {
  const { page } = await site.open(path);
  await page.waitForLoadState('networkidle');
  const names = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname));
  const scripts = names.filter((name) => name.endsWith('.js'));
  expect(scripts).not.toHaveLength(0);
  expect(scripts.reduce((sum, name) => sum + brotliSize(readFileSync(`dist${name}`)), 0)).toBeLessThanOrEqual(SCRIPT_BUDGET);
});
