/** Each page has only the styles that it can use. It must look as it would with the styles of the whole site. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { KINDS, VARIED_KINDS } from '../support/kinds.ts';
import { sharedSite } from '../support/shared-sites.ts';
import { useSite } from '../support/site.ts';

const whole = await sharedSite('harmless');
const site = useSite();
const PHONE = [360, 'screen'] as const;
const VIEWS = inject('nightly') ? ([PHONE, [1280, 'screen'], [800, 'print']] as const) : [PHONE];

const kindOf = (address: string): string => `${address.split('/')[1]} ${address.split('/').length}`;
const wholePages = globSync('**/*.html', { cwd: whole }).map(
  (file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`,
);

function stylesOf(page: string): string {
  const html = readFileSync(path.join(whole, page.endsWith('/') ? `${page}index.html` : page), 'utf8');
  return [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map((match) => match[1]).join('\n');
}

/** All styles that Astro gives a page: those of the same page where the other site has it, else the most of its kind, since an old address has few. */
function allStyles(address: string): string {
  if (wholePages.includes(address)) return stylesOf(address);
  const ofKind = wholePages.filter((page) => kindOf(page) === kindOf(address)).map(stylesOf);
  return ofKind.toSorted((a, b) => b.length - a.length)[0] ?? '';
}

/** Where a page looks otherwise with `all` styles: every property of every element and of what stands before and after it. */
function differences(page: Page, all: string): Promise<string[]> {
  return page.evaluate((given) => {
    const looks = (): string[] =>
      [...document.querySelectorAll('body *')].flatMap((element) =>
        [null, '::before', '::after'].map((part) => {
          const style = getComputedStyle(element, part);
          if (part !== null && style.content === 'none') return 'nothing';
          const properties = [...style].filter((name) => !name.startsWith('--'));
          return `${element.tagName}.${element.className}${part ?? ''} ${properties.map((name) => `${name}:${style.getPropertyValue(name)}`).join(';')}`;
        }),
      );
    const sheets = [...document.querySelectorAll('style')];
    const own = sheets.map((sheet) => sheet.textContent);
    const mine = looks();
    for (const [index, sheet] of sheets.entries()) sheet.textContent = index === 0 ? given : '';
    const whole = looks();
    for (const [index, sheet] of sheets.entries()) sheet.textContent = own[index] ?? '';
    return mine.length < 100
      ? ['hardly anything is there']
      : mine.filter((look, index) => look !== whole[index]).map((look) => look.slice(0, 80));
  }, all);
}

test.each(inject('nightly') ? KINDS : VARIED_KINDS)(
  '%s looks the same with all styles that Astro gives it',
  async (address) => {
    // The policy of a page lets in no styles but its own.
    const { page } = await site.open(address, { bypassCSP: true });
    // Headings become buttons by a script that the page's own one fetches.
    if ((await page.locator('th[data-sort]').count()) > 0) await page.locator('th[data-sort] button').last().waitFor();
    const all = allStyles(address);
    const own = await page.locator('style').evaluateAll((sheets) => sheets.map((sheet) => sheet.textContent).join(''));
    expect(all.length).toBeGreaterThan(own.length);
    for (const [width, media] of VIEWS) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ media, colorScheme: width > 1000 ? 'dark' : 'light' });
      expect(await differences(page, all)).toEqual([]);
    }
  },
);
