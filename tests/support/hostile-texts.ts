/** What an editor's file could say to lead a reader, a parser or a spreadsheet astray, and harmless twins of the same shape. */
import fc from 'fast-check';

/** Each is plain data to a reader, and something else to at least one of the formats that the site writes. */
const SCRAPS = [
  '<script>alert(1)</script>',
  '</script><script src=https://situs-lain.example/x.js></script>',
  '<img src=x onerror=alert(1)>',
  '" onmouseover="alert(1)" x="',
  "' onfocus='alert(1)' autofocus='",
  '<!--',
  '-->',
  ']]>',
  '<![CDATA[',
  '<?xml version="1.0"?>',
  '<!DOCTYPE html>',
  '</title></style></textarea></main>',
  '<style>body{display:none}</style>',
  '<meta http-equiv="refresh" content="0;url=https://situs-lain.example/">',
  '<base href="https://situs-lain.example/">',
  '<mark>hoaks</mark>',
  '&lt;b&gt; &amp;amp; &quot; &#x3c;',
  '{{7*7}} ${7*7} {x} <%= 7 %>',
  '$& $1 $` %s %0d%0a %3Cscript%3E',
  '\\n \\r \\u003c \\',
  'a;b,c:d\\;e\\,f',
  'END:VCARD',
  'END:VEVENT',
  'BEGIN:VALARM',
  'TEL;TYPE=CELL:0811',
  '=HYPERLINK("https://situs-lain.example/","x")',
  "=cmd|'/C calc'!A0",
  '@SUM(1+1)',
  '+1-1',
  '","=1+1',
  'javascript:alert(1)',
  'data:text/html,<b>',
  '[x](javascript:alert(1)) ![x](y)',
  '# ** __ ~~ | `',
  '/berita/ /* 200! :splat',
  '__proto__ constructor',
  'Kalimantan “Timur” ‘Utara’ – — …',
  'é ẹ̃ ñ ß ﬁ 日本語 שלום سلام',
  '👩‍👩‍👧‍👦 👍🏽 🇮🇩 ❤️',
  'Zz̴̢̛a̷l̶g̸o̵',
  '\u00a0 \u2003 \u3000',
  'satu\ndua\nEND:VCARD\n=1+1',
];

/** A word that no line can hold. */
const ENDLESS = 'panjangsekali'.repeat(12);

const generated = fc.sample(
  fc
    .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...SCRAPS) }, { weight: 1, arbitrary: fc.string({ unit: 'grapheme-ascii', maxLength: 8 }) }), {
      minLength: 1,
      maxLength: 4,
    })
    .map((scraps) => scraps.join(' ')),
  { numRuns: 200, seed: 20241127 },
);
const PAYLOADS: readonly string[] = [...SCRAPS, ENDLESS, ...generated];

/** Signs that a spreadsheet takes for the start of a formula. A text may begin with one, or with a letter. */
const FIRST_SIGNS = ['', '=', '+', '-', '@'];

/** The beginning of `text` that fits into `length`, without half of a character. */
function cut(text: string, length: number): string {
  let kept = '';
  for (const character of text) {
    if (kept.length + character.length > length) break;
    kept += character;
  }
  return kept;
}

/** One text in its two forms. */
export interface Twins {
  hostile: string;
  /** As long, with blanks in the same places, and only letters otherwise. */
  harmless: string;
}

/**
 * The twins with this number, each at most `length` long. The number stands at both ends, and sets their order in any list. Those for
 * Markdown are of one line, and without what means something there even behind a backslash: braces, ends of code and full addresses.
 */
export function twins(number: number, length: number, forMarkdown: boolean): Twins {
  const id = String(number).padStart(5, '0');
  const sign = FIRST_SIGNS[number % FIRST_SIGNS.length] ?? '';
  const [start, end] = [`${sign}K${id} `, ` Z${id}`];
  const scrap = PAYLOADS[number % PAYLOADS.length] ?? '';
  const payload = cut(forMarkdown ? scrap.replaceAll(/[{}`]|:\/\//g, '').replaceAll(/\s+/g, ' ') : scrap, length - start.length - end.length);
  return { hostile: start + payload + end, harmless: start + payload.replaceAll(/\S/g, 'x') + end };
}

const HARMLESS = /[=+@-]?K(\d{5}) [x\s]*Z\1/g;

/** `text`, which was made of harmless twins, as it should be made of the hostile ones. */
export function asHostile(text: string, texts: readonly Twins[]): string {
  return text.replaceAll(HARMLESS, (harmless, number: string) => texts[Number(number)]?.hostile ?? harmless);
}
