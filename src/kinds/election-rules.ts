/** What must hold between the fields of one election file. Rules that need other files or arithmetic are in `src/check`. */
import type { z } from 'astro/zod';

interface BallotLine {
  number?: number | undefined;
}
interface PairNames {
  head: string;
  deputy: string;
}
interface ContestLines {
  votingDay: string;
  pairs: (BallotLine & PairNames)[];
  blankBox?: BallotLine | undefined;
}
interface ElectionLines {
  vote: ContestLines;
  revote?: ContestLines | undefined;
  elected?: PairNames | undefined;
  disagreements: { id: string }[];
  sources: Record<string, unknown>;
}
type Path = (string | number)[];

function checkBallotNumbers(contest: ContestLines, path: Path, ctx: z.RefinementCtx): void {
  const seen = new Set<number>();
  contest.pairs.forEach((pair, index) => {
    if (pair.number === undefined) return;
    if (seen.has(pair.number)) {
      ctx.addIssue({
        code: 'custom',
        path: [...path, 'pairs', index, 'number'],
        message: `nomor urut ${pair.number} sudah dipakai pasangan lain`,
      });
    }
    seen.add(pair.number);
  });
  const blank = contest.blankBox?.number;
  if (blank !== undefined && seen.has(blank)) {
    ctx.addIssue({
      code: 'custom',
      path: [...path, 'blankBox', 'number'],
      message: `nomor urut ${blank} sudah dipakai pasangan calon`,
    });
  }
}

/** Calls `visit` for every `sources` list and every `see` key below `node`. */
function visitProvenance(
  node: unknown,
  path: Path,
  visit: (key: 'sources' | 'see', value: unknown, path: Path) => void,
): void {
  if (Array.isArray(node)) {
    node.forEach((item, index) => visitProvenance(item, [...path, index], visit));
  } else if (typeof node === 'object' && node !== null) {
    for (const [key, value] of Object.entries(node)) {
      if ((key === 'sources' && Array.isArray(value)) || key === 'see') visit(key, value, [...path, key]);
      else visitProvenance(value, [...path, key], visit);
    }
  }
}

/**
 * Adds an issue for each duplicate ballot number, unknown source or disagreement, for a revote that is not after its vote, and for
 * an elected pair that did not stand.
 */
export function electionRules(data: ElectionLines, ctx: z.RefinementCtx): void {
  checkBallotNumbers(data.vote, ['vote'], ctx);
  if (data.revote) {
    checkBallotNumbers(data.revote, ['revote'], ctx);
    if (data.revote.votingDay <= data.vote.votingDay) {
      ctx.addIssue({
        code: 'custom',
        path: ['revote', 'votingDay'],
        message: `pemungutan suara ulang (${data.revote.votingDay}) harus setelah pemungutan suara pertama (${data.vote.votingDay})`,
      });
    }
  }
  const { elected } = data;
  const { pairs } = data.revote ?? data.vote;
  if (elected && !pairs.some(({ head, deputy }) => head === elected.head && deputy === elected.deputy)) {
    ctx.addIssue({
      code: 'custom',
      path: ['elected'],
      message: `${elected.head} dan ${elected.deputy} tidak ada di antara pasangan calon; samakan ejaan namanya`,
    });
  }
  const disagreementIds = new Set(data.disagreements.map(({ id }) => id));
  if (disagreementIds.size < data.disagreements.length) {
    ctx.addIssue({ code: 'custom', path: ['disagreements'], message: 'ada dua catatan perbedaan dengan id yang sama' });
  }
  const { sources, ...facts } = data;
  visitProvenance(facts, [], (key, value, path) => {
    const known = key === 'see' ? disagreementIds : new Set(Object.keys(sources));
    for (const id of Array.isArray(value) ? value : [value]) {
      if (known.has(String(id))) continue;
      const message =
        key === 'see'
          ? `catatan perbedaan "${String(id)}" tidak ada di disagreements`
          : `sumber "${String(id)}" tidak ada di daftar sources berkas ini`;
      ctx.addIssue({ code: 'custom', path, message });
    }
  });
}
