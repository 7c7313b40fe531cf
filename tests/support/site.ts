/** One browser and one server for the tests of a file. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { launchBrowser, PATIENCE } from './browser.ts';
import { serve, type ServedSite } from './serve.ts';

interface Opened {
  page: Page;
  /** What the page's console and network complain of; a network that is off does not count. */
  problems: string[];
}

export interface Site {
  /** Opens `path` in a fresh context. What a test opens is closed after it; what is opened before the first test stays for all. */
  open: (path: string, options?: BrowserContextOptions) => Promise<Opened>;
  served: () => ServedSite;
}

/** Serves `directory` and starts a browser before the file's tests, and ends both after them. */
export function useSite(directory = 'dist', launch?: Parameters<typeof launchBrowser>[0]): Site {
  let browser: Browser;
  let site: ServedSite | undefined;
  let opened: BrowserContext[] = [];
  const served = (): ServedSite => {
    if (!site) throw new Error('the site is not served yet');
    return site;
  };
  beforeAll(async () => {
    [browser, site] = await Promise.all([launchBrowser(launch), serve(directory)]);
  });
  beforeEach(() => {
    opened = [];
  });
  afterEach(async () => {
    served().obey();
    served().show(directory);
    for (const context of opened) await context.close();
  });
  afterAll(async () => {
    await browser.close();
    await served().close();
  });
  const open: Site['open'] = async (path, options) => {
    const { origin } = served();
    const context = await browser.newContext({ baseURL: origin, ...options });
    opened.push(context);
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()) && !message.text().includes('ERR_INTERNET_DISCONNECTED'))
        problems.push(message.text());
    });
    page.on('dialog', (dialog) => {
      problems.push(`asks ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(origin) && !request.url().startsWith('data:'))
        problems.push(`asked ${request.url()}`);
    });
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
        console.error(`the policy forbids ${effectiveDirective} ${blockedURI}`);
      });
    });
    await page.goto(path);
    return { page, problems };
  };
  return { open, served };
}
