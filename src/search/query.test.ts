import { describe, expect, test } from 'vitest';
import { PLACE_ROWS } from '../../tests/support/place-rows.ts';
import { unfold } from './finder/places.ts';
import { namedPlace, subjectWords } from './query.ts';
import { inSiteWords } from './synonyms.ts';

const places = unfold(PLACE_ROWS);

describe('a question', () => {
  test('is reduced to the words that matter', () => {
    expect(subjectWords('Nama saya gak ada di DPT')).toEqual(['nama', 'dpt']);
    expect(subjectWords('apa itu')).toEqual(['apa', 'itu']);
  });

  test('is put into the words of the site', () => {
    expect(inSiteWords('serangan fajar itu apa')).toBe('politik uang itu apa');
    expect(inSiteWords('himbauan')).toBe('imbauan');
    expect(inSiteWords('balikpapan')).toBeNull();
  });

  test('may name a place, and may ask only for its result', () => {
    expect(namedPlace('kpu kukar', places)).toMatchObject({
      place: { name: 'Kutai Kartanegara' },
      rest: ['kpu'],
      asksResult: false,
    });
    expect(namedPlace('siapa yang menang pilkada balikpapan', places)).toMatchObject({
      place: { name: 'Balikpapan' },
      asksResult: true,
    });
    expect(namedPlace('cara melapor', places)).toBeNull();
  });
});
