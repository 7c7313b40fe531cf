/** Citations in prose, written `[@k1]` in Markdown. */
import { sourceAnchor } from './paths.ts';
import type { Cite } from './sources.ts';

const CITATION = /\[@([a-z][a-z0-9]*)\]/g;

/** One or more citations in a row, with the spaces before and between them. */
const CITATIONS = /(?:\s*\[@[a-z][a-z0-9]*\])+/g;

/** Source keys that `markdown` cites, in order. */
export function citedIn(markdown: string): string[] {
  return [...markdown.matchAll(CITATION)].map((match) => String(match[1]));
}

/** `markdown` without its citations. */
export function withoutCitations(markdown: string): string {
  return markdown.replaceAll(CITATIONS, '');
}

/** Replaces citations in rendered HTML by the numbered links that facts in tables have too. */
export function linkCitations(html: string, cite: Cite): string {
  return html.replaceAll(CITATIONS, (run) => {
    const links = cite(citedIn(run)).map((number) => `<a href="#${sourceAnchor(number)}">${number}</a>`);
    return `<sup> ${links.join(' ')}</sup>`;
  });
}
