/** What an editor's file could say to lead a reader, a parser or a spreadsheet astray, and harmless twins of the same shape. */
import fc from 'fast-check';
import scraps from '../fixtures/scraps.json' with { type: 'json' };

/** Each is plain data to a reader, and something else to at least one of the formats that the site writes. */
const SCRAPS = scraps.hostile;

/** A word that no line can hold. */
const ENDLESS = 'panjangsekali'.repeat(12);

const generated = fc.sample(
  fc
    .array(
      fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(...SCRAPS) },
        { weight: 1, arbitrary: fc.string({ unit: 'grapheme-ascii', maxLength: 8 }) },
      ),
      {
        minLength: 1,
        maxLength: 4,
      },
    )
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

/** Braces, ends of code, full addresses, and marks of other programs. */
const REFUSED_IN_BODIES = /[{}`]|:\/\/|\*\*|__|==|%%|\[\[|[\uFB00-\uFB06]/g;

/** One text in its two forms. */
export interface Twins {
  hostile: string;
  /** As long, with blanks in the same places, and only letters otherwise. */
  harmless: string;
}

/**
 * The twins with this number, each at most `length` long. The number stands at both ends, and sets their order in any list. Those for
 * Markdown are of one line, and without what means something there even behind a backslash or is refused as pasted.
 */
export function twins(number: number, length: number, forMarkdown: boolean): Twins {
  const id = String(number).padStart(5, '0');
  const sign = FIRST_SIGNS[number % FIRST_SIGNS.length] ?? '';
  const [start, end] = [`${sign}K${id} `, ` Z${id}`];
  const scrap = PAYLOADS[number % PAYLOADS.length] ?? '';
  const payload = cut(
    forMarkdown ? scrap.replaceAll(REFUSED_IN_BODIES, '').replaceAll(/\s+/g, ' ') : scrap,
    length - start.length - end.length,
  );
  return { hostile: start + payload + end, harmless: start + payload.replaceAll(/\S/g, 'x') + end };
}

const HARMLESS = /[=+@-]?K(\d{5}) [x\s]*Z\1/g;

/** `text`, which was made of harmless twins, as it should be made of the hostile ones. */
export function asHostile(text: string, texts: readonly Twins[]): string {
  return text.replaceAll(HARMLESS, (harmless, number: string) => texts[Number(number)]?.hostile ?? harmless);
}
