import { resolveToday } from './dates.ts';

/** The day that this build takes as today, in WITA. BUILD_DATE is the only clock of the site. */
export const today = resolveToday(process.env['BUILD_DATE'], new Date());
