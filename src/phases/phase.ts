/** Where an edition, and in it the election of one place, stands on a given day. */
import type { PhaseStage, StagesData } from '../kinds/stages.ts';
import type { Contest } from '../kinds/contest.ts';
import type { ElectionData } from '../kinds/election.ts';

/** In the order in which they come. */
export const PHASES = [
  'before-registration',
  'candidacy',
  'campaign',
  'quiet-period',
  'voting-day',
  'counting',
  'disputes',
  'over',
] as const;
export type Phase = (typeof PHASES)[number];
/** A place has phases that no edition has. */
export type PlacePhase = Phase | 'revote' | 'revote-day' | 'revote-counting' | 'inauguration';

export type Calendar = Pick<StagesData, 'name' | 'edition' | 'stages' | 'sources'>;
export type Stage = Calendar['stages'][number];
/** What of an election decides the phase of its place. */
export type PhasedElection = Pick<ElectionData, 'vote' | 'revote' | 'elected' | 'inaugurated'>;

/** The stage of that key; `undefined` where it is not announced yet. */
export function stageOf({ stages }: Pick<Calendar, 'stages'>, id: PhaseStage): Stage | undefined {
  return stages.find((stage) => stage.id === id);
}

/** The day of the vote, which every calendar has. */
export function votingStage(calendar: Calendar): Stage {
  const stage = stageOf(calendar, 'voting');
  if (!stage) throw new Error(`Tahap "voting" belum ada dalam ${calendar.name}.`);
  return stage;
}

/** Stages that begin a phase before the vote, the latest first. */
const BEFORE_THE_VOTE = [
  ['quiet-period', 'quiet-period'],
  ['campaign', 'campaign'],
  ['registration', 'candidacy'],
] as const satisfies readonly (readonly [PhaseStage, Phase])[];

const lastDayOf = ({ start, end = start }: Stage): string => end;

/**
 * The phase of the edition on `today` (a day in WITA). A day between two stages belongs to the earlier one, and a stage that is not
 * announced yet begins no phase.
 */
export function phaseOn(calendar: Calendar, today: string): Phase {
  const voting = votingStage(calendar);
  if (today < voting.start) {
    const begun = BEFORE_THE_VOTE.find(([id]) => {
      const stage = stageOf(calendar, id);
      return stage !== undefined && stage.start <= today;
    });
    return begun?.[1] ?? 'before-registration';
  }
  if (today <= lastDayOf(voting)) return 'voting-day';
  const [count, disputes] = [stageOf(calendar, 'count'), stageOf(calendar, 'disputes')];
  const counted = count ? today > lastDayOf(count) : disputes !== undefined && today >= disputes.start;
  if (!counted) return 'counting';
  return disputes?.end !== undefined && today > disputes.end ? 'over' : 'disputes';
}

/** True where KPU of the place has added the votes up by `today`. */
export function isCounted({ recapitulation, decrees }: Contest, today: string): boolean {
  const added = recapitulation?.until ?? recapitulation?.date;
  return [added, decrees.find(({ kind }) => kind === 'result')?.date].some((day) => day !== undefined && day <= today);
}

/** Stages that follow the vote, and so are not those of a place with a voting day of its own. */
const AFTER_THE_VOTE = ['count', 'disputes'];

/** The calendar of one place, which may have a voting day of its own: the sources of the others do not state it. */
export function calendarOf(calendar: Calendar, { vote }: PhasedElection): Calendar {
  if (votingStage(calendar).start === vote.votingDay) return calendar;
  const own = { start: vote.votingDay, end: undefined, hours: undefined, sources: [] };
  return {
    ...calendar,
    stages: calendar.stages
      .filter(({ id }) => !AFTER_THE_VOTE.includes(id))
      .map((stage) => (stage.id === 'voting' ? { ...stage, ...own } : stage)),
  };
}

/** The phase of the election of one place on `today`. Its revote is a voting day of its own, with a count of its own. */
export function placePhaseOn(calendar: Calendar, election: PhasedElection, today: string): PlacePhase {
  const { vote, revote, elected, inaugurated } = election;
  const phase = phaseOn(calendarOf(calendar, election), today);
  if (PHASES.indexOf(phase) <= PHASES.indexOf('voting-day')) return phase;
  if (inaugurated && today > inaugurated.date) return 'over';
  if (revote && today <= revote.votingDay) return today < revote.votingDay ? 'revote' : 'revote-day';
  if (phase === 'over') return 'over';
  if (elected && (elected.date ?? '') <= today) return 'inauguration';
  if (revote) return isCounted(revote, today) ? 'disputes' : 'revote-counting';
  return isCounted(vote, today) ? 'disputes' : phase;
}
