import { expect, test } from 'vitest';
import { makeRegion } from '../../tests/support/factory.ts';
import { openData } from './dataset.ts';
import { calendars } from './stages.ts';

test('a data set covers the days from its first step to its last, and leaves out the files that only describe others', () => {
  const steps = [{ start: '2024-04-17', end: '2024-11-05' }, { start: '2024-02-27' }, { start: '2024-06-01' }];
  const shown = {
    name: 'Uji',
    description: 'Uji.',
    kinds: [calendars],
    provinces: [makeRegion()],
    steps,
    asOf: '2026-11-22',
  };
  const data = openData(shown, (path) => `https://situs.example${path}`);
  expect(data).toMatchObject({
    temporalCoverage: '2024-02-27/2024-11-05',
    dateModified: '2026-11-22',
    spatialCoverage: [{ name: 'Kota Balikpapan' }],
  });
  expect(data.hasPart).toMatchObject([
    {
      distribution: [
        { contentUrl: 'https://situs.example/data/stages.csv', encodingFormat: 'text/csv' },
        { contentUrl: 'https://situs.example/data/stages.json', encodingFormat: 'application/json' },
      ],
    },
  ]);
});
