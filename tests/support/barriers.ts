import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong with the page as it stands, one line a rule; empty where nothing is. Rules of `without` are not asked. */
export async function barriers(page: Page, without: string[] = []): Promise<string[]> {
  // The site has no frames: the older mode does without the second page that gathers the results of frames.
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).disableRules(without).setLegacyMode(true).analyze();
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ html }) => html)
        .slice(0, 3)
        .join(' | ')}`,
  );
}
