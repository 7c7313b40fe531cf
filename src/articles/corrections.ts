/** Corrections of articles, on their page and all together. */
import { isPublic } from './articles.ts';
import { correctionAnchor } from '../site/paths.ts';

interface Correction {
  date: string;
  note: string;
}

/** A correction with its fragment on the page of its article. */
export interface AnchoredCorrection extends Correction {
  anchor: string;
  /** Its number among those of one day on its page. */
  nth: number;
}

/** A correction as the list of all shows it. */
export interface ListedCorrection extends Correction {
  /** Title of the corrected article. */
  title: string;
  /** Address of the correction on the page of its article. */
  href: string;
  /** Its number among those of one day on that page. */
  nth: number;
}

interface Corrected {
  id: string;
  title: string;
  draft: boolean;
  published: string;
  corrections: readonly Correction[];
}

/** Articles of one kind, and the way from their key to their address. */
interface ArticlesOfKind {
  articles: readonly Corrected[];
  pathOf: (id: string) => string;
}

/** Corrections of one article in the order of its file, each with its fragment. */
export function withAnchors(corrections: readonly Correction[]): AnchoredCorrection[] {
  return corrections.map((correction, index) => {
    const nth = corrections.slice(0, index + 1).filter(({ date }) => date === correction.date).length;
    return { ...correction, nth, anchor: correctionAnchor(correction.date, nth) };
  });
}

/** All corrections up to `today` of the articles that are public by then, newest first. */
export function listCorrections(kinds: readonly ArticlesOfKind[], today: string): ListedCorrection[] {
  return kinds
    .flatMap(({ articles, pathOf }) =>
      articles
        .filter((article) => isPublic(article, today))
        .flatMap(({ id, title, corrections }) =>
          withAnchors(corrections).map(({ date, note, nth, anchor }) => ({
            date,
            note,
            nth,
            title,
            href: `${pathOf(id)}#${anchor}`,
          })),
        ),
    )
    .filter(({ date }) => date <= today)
    .sort((a, b) => b.date.localeCompare(a.date) || a.href.localeCompare(b.href));
}
