/** Corrections, on their page and all together. */
import { correctionAnchor } from '../site/paths.ts';

interface Correction {
  date: string;
  note: string;
}

/** A correction with its fragment on its page. */
export interface AnchoredCorrection extends Correction {
  anchor: string;
  /** Its number among those of one day on its page. */
  nth: number;
}

/** A correction as the list of all shows it. */
export interface ListedCorrection extends Correction {
  /** Title of the corrected page. */
  title: string;
  /** Address of the correction on its page. */
  href: string;
  /** Its number among those of one day on that page. */
  nth: number;
}

/** A page with corrections: an article, the record of an election, a place, the calendar. */
export interface CorrectedPage {
  title: string;
  href: string;
  corrections: readonly Correction[];
}

/** Corrections of one page in the order of its file, each with its fragment. */
export function withAnchors(corrections: readonly Correction[]): AnchoredCorrection[] {
  return corrections.map((correction, index) => {
    const nth = corrections.slice(0, index + 1).filter(({ date }) => date === correction.date).length;
    return { ...correction, nth, anchor: correctionAnchor(correction.date, nth) };
  });
}

/** All corrections of `pages` up to `today`, newest first. */
export function listCorrections(pages: readonly CorrectedPage[], today: string): ListedCorrection[] {
  return pages
    .flatMap(({ title, href, corrections }) =>
      withAnchors(corrections).map(({ date, note, nth, anchor }) => ({
        ...{ date, note, nth, title },
        href: `${href}#${anchor}`,
      })),
    )
    .filter(({ date }) => date <= today)
    .sort((a, b) => b.date.localeCompare(a.date) || a.href.localeCompare(b.href));
}
