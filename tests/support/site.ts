/** One browser and one server for the tests of a file. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser, PATIENCE } from './browser.ts';
import { serve, type Served } from './serve.ts';

export interface Site {
  /** Opens `path` in a fresh context; the page's `problems` gather whatever its console and network complain of. */
  open: (path: string, options?: BrowserContextOptions) => Promise<{ page: Page; problems: string[] }>;
}

/** Serves `directory` and starts a browser before the file's tests, and ends both after them. */
export function useSite(directory = 'dist'): Site {
  let browser: Browser | undefined;
  let served: Served | undefined;
  beforeAll(async () => {
    [browser, served] = await Promise.all([launchBrowser(), serve(directory)]);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });
  return {
    open: async (path, options) => {
      if (!browser || !served) throw new Error('the site is not served yet');
      const context = await browser.newContext({ baseURL: served.origin, ...options });
      context.setDefaultTimeout(PATIENCE);
      const page = await context.newPage();
      const problems: string[] = [];
      const { origin } = served;
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) problems.push(message.text());
      });
      page.on('dialog', (dialog) => {
        problems.push(`asks ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on('pageerror', (error) => problems.push(error.message));
      page.on('request', (request) => {
        if (!request.url().startsWith(origin) && !request.url().startsWith('data:')) problems.push(`asked ${request.url()}`);
      });
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
          console.error(`the policy forbids ${effectiveDirective} ${blockedURI}`);
        });
      });
      await page.goto(path);
      return { page, problems };
    },
  };
}
