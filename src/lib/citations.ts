/** Citations in prose, written `[@k1]` in Markdown. */
import { sourceAnchor } from './paths.ts';
import type { Cite } from './sources.ts';

const CITATION = /\s*\[@([a-z][a-z0-9]*)\]/g;

/** Source keys that `markdown` cites, in order. */
export function citedIn(markdown: string): string[] {
  return [...markdown.matchAll(CITATION)].map((match) => String(match[1]));
}

/** Replaces each citation in rendered HTML by the numbered link that facts in tables have too. */
export function linkCitations(html: string, cite: Cite): string {
  return html.replaceAll(CITATION, (_, id: string) =>
    cite([id])
      .map((number) => `<sup><a href="#${sourceAnchor(number)}" aria-label="Sumber ${number}">${number}</a></sup>`)
      .join(''),
  );
}
