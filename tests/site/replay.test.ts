/** The site as it stood on the day of the vote; other days are built once a night. */
import { expect, test } from 'vitest';
import { leaksOfSite } from '../support/replayed-site.ts';

test('the site of the day of the vote says nothing that was not known', async () => {
  expect(await leaksOfSite('2024-11-27')).toEqual([]);
});
