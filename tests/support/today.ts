import { resolveToday } from '../../src/site/dates.ts';

/** The day that the build under test takes as today. */
export const today = resolveToday(process.env['BUILD_DATE'], new Date());
