/** What a reader came for stands on the first screen of a small phone, on every kind of page. */
import { describe, expect, test } from 'vitest';
import { NAMED_KINDS } from '../support/kinds.ts';
import { useSite } from '../support/site.ts';

const site = useSite();
const SCREEN = { width: 360, height: 640 };

/** Where the answer stands, by kind of page: its first sentence, field or link is what must be seen. */
const ANSWERS: Readonly<Record<string, string>> = {
  home: 'main input[type="search"]',
  regions: 'main a[href="#kalimantan-utara"]',
  province: '[aria-label="Siapa yang memimpin"] p:nth-of-type(3)',
  'region-revote': '[aria-label="Siapa yang memimpin"] p:nth-of-type(4)',
  'region-blank-box': '[aria-label="Siapa yang memimpin"] p:nth-of-type(4)',
  record: '[aria-label="Jawaban singkat"] p:nth-of-type(3)',
  'record-province': '[aria-label="Jawaban singkat"] p:nth-of-type(3)',
  district: 'main > p b',
  villages: 'main nav a',
  poster: '.poster li b',
  edition: 'main dl dd',
  news: 'main .rows a',
  'news-topic': 'main .rows a',
  'news-place': 'main .rows a',
  article: 'main h1 + p',
  appeals: 'main .rows a',
  'appeals-place': 'main .rows a',
  appeal: '[aria-labelledby="permintaan"] li',
  contacts: 'main a[href="tel:110"]',
  contact: 'main .button',
  'security-pages': 'main .rows a',
  security: 'main .bg-wash',
  guides: 'main .rows a',
  guide: 'main .bg-wash',
  stages: 'main .bg-wash',
  search: 'main input[type="search"]',
  kept: 'main .bg-wash',
  data: 'main .bg-wash',
  about: 'main h1 + p',
  corrections: 'main h1 + p',
  gaps: 'main h1 + p',
  access: 'main .bg-wash',
  privacy: 'main .bg-wash',
  licences: 'main li',
  missing: 'main input[type="search"]',
};

test('every kind of page has its answer', () => {
  expect(Object.keys(ANSWERS).sort()).toEqual(Object.keys(NAMED_KINDS).sort());
});

describe.each(Object.entries(NAMED_KINDS))('%s', (name, path) => {
  test('shows its answer on the first screen of a phone', async () => {
    const { page } = await site.open(path, { viewport: SCREEN });
    const bottom = await page
      .locator(String(ANSWERS[name]))
      .first()
      .evaluate((element) => {
        const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        const range = document.createRange();
        range.selectNodeContents(element);
        // A long answer may go on below: its first sentence is what a hurried reader needs.
        for (let node = text.nextNode(); node; node = text.nextNode()) {
          const end = (node.nodeValue ?? '').search(/\.\s/);
          if (end < 0) continue;
          range.setEnd(node, end + 1);
          break;
        }
        return element.matches('input') ? element.getBoundingClientRect().bottom : range.getBoundingClientRect().bottom;
      });
    expect(bottom).toBeGreaterThan(0);
    expect(bottom).toBeLessThanOrEqual(SCREEN.height);
  });
});
