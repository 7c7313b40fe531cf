/** Every phase with its words, in the order in which they come. */
import type { Election } from '../elections/elections.ts';
import { beforeRegistration } from './before-registration.ts';
import { campaign } from './campaign.ts';
import { candidacy } from './candidacy.ts';
import { counting, revoteCounting } from './counting.ts';
import { disputes, undeclared } from './disputes.ts';
import { inauguration } from './inauguration.ts';
import { over } from './over.ts';
import { calendarOf, phaseOn, placePhaseOn, type Calendar, type Phase, type PlacePhase } from './phase.ts';
import { quietPeriod } from './quiet-period.ts';
import { revote, revoteDay } from './revote.ts';
import { votingDay } from './voting-day.ts';
import type { HomeModule, PlaceModule, Words } from './words.ts';

export const PHASE_MODULES = {
  'before-registration': beforeRegistration,
  candidacy,
  campaign,
  'quiet-period': quietPeriod,
  'voting-day': votingDay,
  counting,
  disputes,
  over,
} satisfies Record<Phase, HomeModule>;

export const PLACE_MODULES: Record<PlacePhase, PlaceModule> = {
  ...PHASE_MODULES,
  disputes: undeclared,
  revote,
  'revote-day': revoteDay,
  'revote-counting': revoteCounting,
  inauguration,
};

/** What is said first of the edition on `today`. */
export function wordsOn(calendar: Calendar, today: string): Words {
  return PHASE_MODULES[phaseOn(calendar, today)].words(calendar, today);
}

/** What is said first in a place on `today`; `null` once its head is inaugurated. */
export function placeWordsOn(calendar: Calendar, election: Election, today: string): Words | null {
  const phase = placePhaseOn(calendar, election, today);
  return phase === 'over' ? null : PLACE_MODULES[phase].words(calendarOf(calendar, election), today, election);
}
