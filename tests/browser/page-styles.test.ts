/** Each page has only the styles that it can use. It must look as it would with the styles of the whole site. */
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { KINDS } from '../support/kinds.ts';
import { copyProject, type Project } from '../support/project.ts';
import { serve, type Served } from '../support/serve.ts';

let project: Project;
let browser: Browser;
let own: Served;
let whole: Served;
beforeAll(async () => {
  project = copyProject();
  project.edit('astro.config.mjs', '[ownStyles, ', '[');
  // The same address and day as dist/: posters carry both.
  expect(project.build({ SITE_URL: process.env['SITE_URL'] ?? '', BUILD_DATE: process.env['BUILD_DATE'] ?? '' }).status).toBe(0);
  [browser, own, whole] = await Promise.all([launchBrowser(), serve('dist'), serve(path.join(project.root, 'dist'))]);
}, 240_000);
afterAll(async () => {
  await browser.close();
  await Promise.all([own.close(), whole.close()]);
  project.dispose();
});

/** Every property of every element and of what stands before and after it; sizes follow from the words, which tell of the build. */
async function looks(address: string, width: number, media: 'screen' | 'print'): Promise<string[]> {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  await page.emulateMedia({ media, colorScheme: width > 1000 ? 'dark' : 'light' });
  await page.goto(address);
  // Headings become buttons by a script that the page's own one fetches.
  if ((await page.locator('th[data-sort]').count()) > 0) await page.locator('th[data-sort] button').last().waitFor();
  const found = await page.evaluate(() =>
    [...document.querySelectorAll('body *')].flatMap((element) =>
      [null, '::before', '::after'].map((part) => {
        const style = getComputedStyle(element, part);
        const properties = [...style].filter(
          (name) =>
            !/^--|size|height|width|grid-template-rows|origin|inset|top|bottom|left|right$/.test(name) ||
            name.startsWith('padding') ||
            name.startsWith('margin'),
        );
        return `${element.tagName}.${element.className}${part ?? ''} ${properties.map((name) => `${name}:${style.getPropertyValue(name)}`).join(';')}`;
      }),
    ),
  );
  await page.close();
  return found;
}

test.each(KINDS)('%s looks the same on a phone, on a wide screen and on paper', async (address) => {
  for (const [width, media] of [
    [360, 'screen'],
    [1280, 'screen'],
    [800, 'print'],
  ] as const) {
    const [mine, all] = await Promise.all([looks(`${own.origin}${address}`, width, media), looks(`${whole.origin}${address}`, width, media)]);
    expect(mine.length).toBeGreaterThan(100);
    expect(mine).toEqual(all);
  }
});
