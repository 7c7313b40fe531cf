/** Answers from a closed list: the words of a vocabulary, and regions as editors name them. */
import { closest } from '../../src/search/closest.ts';
import { readings, wordsOf } from '../../src/search/finder/words.ts';
import type { Draft } from '../../src/kinds/form.ts';
import { isProvinceId, slugOfRegion } from '../../src/places/regions.ts';

export interface Option {
  value: string;
  /** As an editor sees it. */
  name: string;
  /** Whatever means it; what is guessed comes first. */
  known: readonly string[];
}

export function wordOptions(words: Readonly<Record<string, string>>): Option[] {
  return Object.entries(words).map(([value, name]) => ({ value, name: `${name} (${value})`, known: [value, name] }));
}

/** Regions by name, key, short form, older name and seat. Provinces first, and without the seat: it is a place of its own. */
export function regionOptions({ regions }: Draft['content'], place: 'slug' | 'id'): Option[] {
  const inner = regions.filter(({ id }) => !isProvinceId(id));
  return [...regions.filter(({ id }) => isProvinceId(id)), ...inner].map((region) => {
    const { id, data } = region;
    const seat = inner.includes(region) && data.seat ? [data.seat.name] : [];
    return {
      value: place === 'id' ? id : slugOfRegion(id),
      name: `${data.name} (${data.kind})`,
      known: [data.name, id, slugOfRegion(id), ...data.aliases, ...seat],
    };
  });
}

const joined = (text: string): string => wordsOf(text).join('');

/** What in the list may have been meant by `typed`. */
export function guess(typed: string, options: readonly Option[]): string | undefined {
  const known = options.flatMap((option) => option.known);
  return closest(typed, known);
}

/** The option that `typed` names in any spelling of its words: "Kab. Paser", "balik papan". */
export function optionNamed(typed: string, options: readonly Option[]): Option | undefined {
  const written = readings(typed).map(({ words }) => words.join(''));
  return options.find(({ known }) => known.some((each) => written.includes(joined(each))));
}

/** Options that fit what was typed so far, or else the one that comes close; all of them while nothing is typed. */
export function fittingOptions(typed: string, options: readonly Option[]): Option[] {
  const fitting = options.filter(({ known }) => known.some((each) => joined(each).includes(joined(typed))));
  if (fitting.length > 0) return fitting;
  const close = guess(typed, options);
  return options.filter(({ known }) => close !== undefined && known.includes(close));
}
