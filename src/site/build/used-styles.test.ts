import { expect, test } from 'vitest';
import { namesIn, StyleKeeper, wordsIn } from './used-styles.ts';

const CSS =
  '.tap{display:flex}.note{color:red}.lg\\:hidden{display:none}.prose td,.table td{padding:0}ol[data-astro-cid-x]{color:red}ul,ol{margin:0}[hidden]{display:none}';
const page = (body: string): string =>
  `<!doctype html><html><head><style>${CSS}</style></head><body>${body}</body></html>`;
const trimmed = async (body: string, words: string[] = []): Promise<string> =>
  /<style>(.*)<\/style>/.exec(await new StyleKeeper().trim(page(body), words))?.[1] ?? '';

test('names are elements, attributes and classes, each once', () => {
  expect(
    namesIn(`<p class="tap lg:hidden" title="a long-title" data-astro-cid-x><b class='tap'>x</b><i class=note>y</i>`),
  ).toEqual(['b', 'class', 'data-astro-cid-x', 'i', 'lg:hidden', 'note', 'p', 'tap', 'title']);
});

test('a page keeps the rules of its own elements, attributes and classes, and what can be hidden', async () => {
  expect(await trimmed('<a class="tap">x</a>')).toBe('.tap{display:flex}[hidden]{display:none}');
  expect(await trimmed('<ul class="lg:hidden"></ul>')).toBe(
    '.lg\\:hidden{display:none}ul{margin:0}[hidden]{display:none}',
  );
  expect(await trimmed('<ol data-astro-cid-x></ol>')).toBe(
    'ol[data-astro-cid-x]{color:red}ol{margin:0}[hidden]{display:none}',
  );
  expect(await trimmed('<table class="table"><tr><td>1</td></tr></table>')).toBe(
    '.table td{padding:0}[hidden]{display:none}',
  );
});

test('a page keeps the rules of what its scripts make', async () => {
  expect(await trimmed('<p>x</p>', wordsIn('e.className=`note`,document.createElement(`ol`)'))).toBe(
    '.note{color:red}ol{margin:0}[hidden]{display:none}',
  );
});

test('a class that a script names as the key of an object is a word too', () => {
  expect(wordsIn('r={besar:`Huruf besar`,note:`Catatan`,"lg:hidden":1}')).toEqual(
    expect.arrayContaining(['besar', 'note', 'lg:hidden']),
  );
});

test('a rule for a value of an attribute stays where the attribute is', async () => {
  const css = ".prose a[href^='http']::after{content:'x'}";
  const kept = async (body: string): Promise<boolean> =>
    (await new StyleKeeper().trim(`<style>${css}</style>${body}`, [])).includes('content');
  expect(await kept('<p class="prose"><a href="https://x.example/">x</a></p>')).toBe(true);
  expect(await kept('<p><a href="https://x.example/">x</a></p>')).toBe(false);
});

test('what stands outside the styles is untouched', async () => {
  const body = '<p class="tap">$& $1 <code>.note{}</code></p>';
  expect(await new StyleKeeper().trim(page(body), [])).toContain(`<body>${body}</body>`);
});

test.each([
  [':is(.prose,.table) :is(th,td){padding:0}', ':is()'],
  [':focus-visible{outline:3px solid}', ':focus-visible'],
  ['.tap{color:red;&:hover{color:blue}}', '&:hover'],
])('the styles %s, which PurgeCSS misreads, stop the build', async (css, says) => {
  await expect(new StyleKeeper().trim(`<style>${css}</style><p class="tap prose">x</p>`, [])).rejects.toThrow(says);
});

test.each(['.tap:hover', 'p:not(.other)', ':root', '.tap::before', 'html :focus-visible', '*'])(
  'the rule of %s stays, as the page has all that it names',
  async (selector) => {
    expect(
      await new StyleKeeper().trim(`<style>${selector}{color:red}</style><html><p class="tap">x</p></html>`, []),
    ).toContain(`${selector}{color:red}`);
  },
);

test('a rule goes where the page lacks a part of what it names', async () => {
  const css = '.tap .other:hover{color:red}.tap:not(.x) > b{color:red}';
  expect(await new StyleKeeper().trim(`<style>${css}</style><p class="tap">x</p>`, [])).toContain('<style></style>');
});
