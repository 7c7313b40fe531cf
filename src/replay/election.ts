/** The file of one election on a day. */
import type { Revote } from '../kinds/contest.ts';
import type { Dispute, ElectionData } from '../kinds/election.ts';
import { contestOn } from './contest.ts';
import { factOn, fieldsOn, isFields, knownSources, namesKnownDays, without, type Fields, type Scope } from './facts.ts';
import { isLater } from './dates.ts';
import { dayOfSource } from './sources.ts';

/** What a dispute has only once it is decided. */
const DECISION = new Set(['outcome', 'ruling', 'decided']);

const stepsOf = ({ filed, firstHearing, decided }: Dispute): string[] =>
  [filed, firstHearing, decided].filter((day) => day !== undefined).sort();

/** True where the court has spoken and a source of that day or after says so. */
function isDecided(dispute: Dispute, scope: Scope): boolean {
  const { decided, sources } = dispute;
  if (decided === undefined || isLater(decided, scope.day)) return false;
  return sources.some((key) => {
    const known = dayOfSource(scope.sources[key], [decided], scope.undated);
    return known >= decided && known <= scope.day;
  });
}

/** The day from which a court ordered a revote; `undefined` where none has by then. */
export function rulingDay({ disputes }: ElectionData, scope: Scope): string | undefined {
  return disputes
    .filter((dispute) => dispute.outcome?.startsWith('granted') && isDecided(dispute, scope))
    .map(({ decided }) => decided)
    .sort()[0];
}

/** A case from its first step on, and what became of it from the ruling on. */
function disputeOn(dispute: Dispute, scope: Scope): Dispute[] {
  const steps = stepsOf(dispute);
  if (steps[0] === undefined || isLater(steps[0], scope.day)) return [];
  const decided = isDecided(dispute, scope) ? dispute : without(dispute, DECISION);
  // The court gives a case its number, with the year, only after it has come in.
  const told = namesKnownDays(dispute.case ?? '', scope) ? decided : without(decided, new Set(['case']));
  const known = factOn({ ...told, decided: undefined }, scope, { own: steps });
  return known ? [{ ...known, decided: told.decided } as unknown as Dispute] : [];
}

/** A revote is known, as one to come, from the ruling that ordered it. */
function revoteOn(revote: Revote, scope: Scope, ruled: string | undefined): Revote | undefined {
  const own = [ruled, revote.votingDay].filter((day) => day !== undefined);
  const kept = knownSources(revote.sources, scope, own);
  if (kept.length === 0 || (!ruled && revote.votingDay > scope.day)) return undefined;
  const { sources, scope: where, reason, note, see, ...contest } = revote;
  const remarks = kept.length === sources.length ? { note, see } : {};
  return { ...contestOn(contest, scope, ruled ?? revote.votingDay), scope: where, reason, sources: kept, ...remarks };
}

/** `node` without remarks that point to a disagreement that is not among `ids`. */
function withoutDangling(node: unknown, ids: ReadonlySet<unknown>): unknown {
  if (Array.isArray(node)) return node.map((item: unknown) => withoutDangling(item, ids));
  if (!isFields(node)) return node;
  const kept = Object.entries(node).filter(([key, value]) => value !== undefined && (key !== 'see' || ids.has(value)));
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutDangling(value, ids)]));
}

/** `drawn` is the day in the calendar on which pairs get their numbers. */
export function electionOn(election: ElectionData, scope: Scope, drawn: string): Fields {
  const ruled = rulingDay(election, scope);
  const { vote, revote, disputes, votesByRegion, elected, inaugurated, ...rest } = election;
  const contest = contestOn(vote, scope, drawn);
  const again = revote && revoteOn(revote, scope, ruled);
  const stood = (again ?? contest).pairs;
  const declared = elected && factOn(elected, scope);
  const isOnBallot = stood.some(({ head, deputy }) => head === elected?.head && deputy === elected.deputy);
  const counted = vote.recapitulation?.until ?? vote.recapitulation?.date ?? vote.votingDay;
  const facts = fieldsOn(rest, scope);
  const known = {
    ...facts,
    vote: contest,
    revote: again,
    disputes: disputes.flatMap((dispute) => disputeOn(dispute, scope)),
    votesByRegion: votesByRegion.flatMap(
      (row) => (contest.pairs.length > 0 && factOn(row, scope, { ofAll: true, own: [counted] })) || [],
    ),
    elected: isOnBallot ? declared : undefined,
    inaugurated: inaugurated && factOn(inaugurated, scope),
  };
  const disagreements = Array.isArray(facts?.['disagreements']) ? facts['disagreements'].filter(isFields) : [];
  return withoutDangling(known, new Set(disagreements.map(({ id }) => id))) as Fields;
}
