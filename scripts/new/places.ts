/** Regions as editors name them: by key, name, short form or older name. */
import { closest } from '../../src/lib/closest.ts';
import { createFinder } from '../../src/lib/finder/find.ts';
import { unfold, type Place, type ProvinceRow } from '../../src/lib/finder/places.ts';
import { readings, wordsOf } from '../../src/lib/finder/words.ts';
import { isProvinceId, provinceIdOf, slugOfRegion } from '../../src/lib/regions.ts';
import type { Content } from '../../src/check/reader/entries.ts';
import type { Choice, Reading } from './question.ts';

const MOST_CHOICES = 20;

export interface Places {
  /** The key of the region that `text` names, or a sentence with a guess. */
  read: (text: string) => Reading;
  /** Regions that fit what was typed, best first; all of them while nothing is typed. */
  choices: (typed: string) => Choice[];
}

/** Regions and provinces of `content/regions/`, without their kecamatan. */
export function placesOf({ regions }: Content): Places {
  const rows: ProvinceRow[] = regions
    .filter(({ id }) => isProvinceId(id))
    .map((province) => [
      province.id,
      province.data.name,
      province.data.aliases,
      regions
        .filter(({ id }) => !isProvinceId(id) && provinceIdOf(id) === province.id)
        .map(({ id, data }) => [slugOfRegion(id), data.name, data.kind, [...data.aliases, ...(data.seat ? [data.seat.name] : [])], []]),
    ]);
  const finder = createFinder(unfold(rows));
  const joined = (text: string): string => wordsOf(text).join('');
  const choiceOf = ({ regionId, name, label }: Place): Choice => ({ value: regionId, name: `${name} (${label})` });

  return {
    read: (text) => {
      const written = readings(text).map(({ words }) => words.join(''));
      const exact = finder.places.find(({ regionId, name, aliases }) =>
        [regionId, slugOfRegion(regionId), name, ...aliases].some((known) => written.includes(joined(known))),
      );
      if (exact) return { value: exact.regionId };
      const guess =
        finder.find(text, 1)[0]?.place.name ??
        closest(
          text,
          finder.places.map(({ name }) => name),
        );
      return { problem: `wilayah "${text}" tidak dikenal.${guess ? ` Maksud Anda "${guess}"?` : ' Tulis nama kabupaten, kota, atau provinsi.'}` };
    },
    choices: (typed) => (typed.trim() === '' ? finder.places.map(choiceOf) : finder.find(typed, MOST_CHOICES).map(({ place }) => choiceOf(place))),
  };
}
