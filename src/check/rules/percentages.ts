/** Shares of votes written by hand, held against those that the site computes. */
import { lead, shares, turnout } from '../../elections/tally.ts';
import type { ElectionData } from '../../kinds/election.ts';
import type { Content } from '../reader/entries.ts';
import type { Problem } from '../problem.ts';
import { bodyProse, frontmatterProse, problemIn } from '../reader/prose.ts';
import { articlesOf } from './articles.ts';

/** A share of votes to the hundredth: rounder figures are someone's words. */
const SHARE = /\bsuara\b[^.!?\n]{0,120}?(\d{1,2},\d{2})\s?(?:%|persen)/gi;

/** Every percentage that the pages of `election` show, as they print it. */
function computedShares({ vote, revote, votesByRegion }: ElectionData): string[] {
  const contests = [vote, ...(revote ? [revote] : [])];
  const ofContests = contests.flatMap((contest) => {
    const found = shares(contest) ?? [];
    const leading = lead(contest);
    return [
      ...found,
      ...(leading.kind === 'leader' && found[0] !== undefined && found[1] !== undefined
        ? [Math.abs(found[0] - found[1])]
        : []),
    ];
  });
  const ofRegions = votesByRegion.flatMap(({ votes }) => {
    const sum = votes.reduce((total, count) => total + count, 0);
    return votes.map((count) => count / sum);
  });
  const percents = [
    ...[...ofContests, ...ofRegions].map((share) => share * 100),
    ...contests.flatMap((contest) => turnout(contest)?.percent ?? []),
  ];
  return percents.map((percent) => percent.toFixed(2).replace('.', ','));
}

export function percentageProblems(content: Content): Problem[] {
  const computed = new Set(content.elections.flatMap(({ data }) => computedShares(data)));
  return articlesOf(content).flatMap((entry) =>
    [...frontmatterProse(entry), ...bodyProse(entry)].flatMap((prose) =>
      [...prose.text.matchAll(SHARE)]
        .filter(([, share]) => share !== undefined && !computed.has(share))
        .map((match) =>
          problemIn(
            entry,
            prose,
            match.index + match[0].length - 1,
            `${match[1] ?? ''} persen suara tidak sama dengan hitungan situs; tulis jumlah suaranya saja, karena persentase dihitung di halaman hasil`,
            'warning',
          ),
        ),
    ),
  );
}
