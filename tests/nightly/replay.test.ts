/** The site of each replayed day, built: nothing that it says was unknown by then. */
import { expect, test } from 'vitest';
import { REPLAYED_DAYS } from '../support/replayed-days.ts';
import { leaksOfSite } from '../support/replayed-site.ts';

test.each(REPLAYED_DAYS)('%s says nothing that was not known', async (day) => {
  expect(await leaksOfSite(day)).toEqual([]);
});
