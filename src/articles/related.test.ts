import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newestFirst } from './articles.ts';
import { relatedFinder } from './related.ts';

const item = (id: string, date: string, regions: string[], topic = 'patroli') => ({
  id,
  title: id,
  date,
  regions,
  topic,
});
type Item = ReturnType<typeof item>;
const isProvince = (slug: string): boolean => slug.startsWith('kalimantan');

/** The same by weighing each against each. */
function plainly(self: Item, all: readonly Item[], count: number): Item[] {
  return all
    .filter((other) => other.id !== self.id && other.regions.some((slug) => self.regions.includes(slug)))
    .map((other) => {
      const days = Math.abs(Date.parse(self.date) - Date.parse(other.date)) / 86_400_000;
      const places = self.regions
        .filter((slug) => other.regions.includes(slug))
        .reduce((sum, slug) => sum + (isProvince(slug) ? 1 : 3), 0);
      return {
        other,
        days,
        score: places + (self.topic === other.topic ? 2 : 0) + (days <= 7 ? 2 : days <= 30 ? 1 : 0),
      };
    })
    .sort((a, b) => b.score - a.score || a.days - b.days || newestFirst(a.other, b.other))
    .slice(0, count)
    .map(({ other }) => other);
}

describe('related news', () => {
  const self = item('self', '2024-11-27', ['paser', 'kalimantan-timur'], 'patroli');

  test('are nearest by place, then topic, then days, and never the item itself', () => {
    const all = [
      self,
      item('same-province', '2024-11-27', ['kalimantan-timur'], 'patroli'),
      item('same-place-later', '2025-06-01', ['paser'], 'hasil'),
      item('same-place-and-topic', '2024-11-20', ['paser'], 'patroli'),
      item('elsewhere', '2024-11-27', ['tarakan'], 'patroli'),
    ];
    expect(relatedFinder(all, isProvince)(self, 3).map(({ id }) => id)).toEqual([
      'same-place-and-topic',
      'same-province',
      'same-place-later',
    ]);
  });

  test('are not found where no item shares a place', () => {
    expect(relatedFinder([self, item('elsewhere', '2024-11-27', ['tarakan'])], isProvince)(self, 3)).toEqual([]);
  });

  test('are the same as if each were weighed against each', () => {
    const anyItem = fc.record({
      date: fc
        .date({ min: new Date('2024-10-01'), max: new Date('2025-02-01'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10)),
      regions: fc.uniqueArray(fc.constantFrom('paser', 'berau', 'tarakan', 'kalimantan-timur', 'kalimantan-utara'), {
        minLength: 1,
        maxLength: 3,
      }),
      topic: fc.constantFrom('patroli', 'hasil'),
    });
    fc.assert(
      fc.property(
        fc.array(anyItem, { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1, max: 6 }),
        (drawn, count) => {
          const all = drawn.map(({ date, regions, topic }, index) => item(`item-${index}`, date, regions, topic));
          const find = relatedFinder(all, isProvince);
          for (const self of all)
            expect(find(self, count).map(({ id }) => id)).toEqual(plainly(self, all, count).map(({ id }) => id));
        },
      ),
      { numRuns: 300 },
    );
  });
});
