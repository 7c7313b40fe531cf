/** Queries and names in the form in which they are compared. */
import { LONGEST_NAME } from '../ranking.ts';
import type { PlaceKind } from './places.ts';

/** Words for the kind of a place that people put in front of its name. */
const KIND_WORDS: Record<string, PlaceKind> = {
  provinsi: 'province',
  prov: 'province',
  propinsi: 'province',
  kabupaten: 'region',
  kab: 'region',
  kota: 'region',
  kotamadya: 'region',
  kecamatan: 'district',
  kec: 'district',
  desa: 'village',
  ds: 'village',
  kelurahan: 'village',
  kel: 'village',
  kampung: 'village',
  kampong: 'village',
};

/** Short and older forms of words that names of places are made of. */
const SAME_WORDS: Record<string, string> = {
  sei: 'sungai',
  sey: 'sungai',
  tj: 'tanjung',
  tg: 'tanjung',
  tjg: 'tanjung',
  gn: 'gunung',
  gg: 'gang',
  psr: 'pasir',
};

/** Lower-case words of letters and digits, accents taken off. */
export function wordsOf(text: string): string[] {
  const words =
    text
      .slice(0, LONGEST_NAME)
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/['’`]/g, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  return words.map((word) => SAME_WORDS[word] ?? word);
}

export interface Query {
  words: string[];
  /** The kind that the reader named, where a word of kind stood in front. */
  kind: PlaceKind | null;
}

/** Readings of a query: as it stands, and without the words of kind in front of it ("kec palaran", "desa jonggon"). */
export function readings(text: string): Query[] {
  const words = wordsOf(text);
  const whole: Query = { words, kind: null };
  let rest = words;
  let kind: PlaceKind | null = null;
  while (rest.length > 1 && rest[0] !== undefined && rest[0] in KIND_WORDS) {
    kind = KIND_WORDS[rest[0]] ?? kind;
    rest = rest.slice(1);
  }
  return kind === null ? [whole] : [{ words: rest, kind }, whole];
}
