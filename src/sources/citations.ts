/** Citations in prose, written `[@k1]` in Markdown. */
import { sourceAnchor } from '../site/paths.ts';
import type { Cite } from './sources.ts';

const CITATION = /\[@([a-z][a-z0-9]*)\]/g;

/** One or more citations in a row, with the spaces before and between them; a long run of spaces is looked at once. */
const CITATIONS = /(?<!\s)(?:\s*\[@[a-z][a-z0-9]*\])+/g;

/** Source keys that `markdown` cites, in order. */
export function citedIn(markdown: string): string[] {
  return [...markdown.matchAll(CITATION)].map((match) => String(match[1]));
}

/** `markdown` without its citations. */
export function withoutCitations(markdown: string): string {
  return markdown.replaceAll(CITATIONS, '');
}

/** A tag with its attributes, in which a citation is part of a value, or a run of citations. */
const TAG_OR_CITATIONS = new RegExp(`<[^<>"]*(?:"[^"]*"[^<>"]*)*>|${CITATIONS.source}`, 'g');

/** Replaces citations in rendered HTML by the numbered links that facts in tables have too. What stands in a tag is left as it is. */
export function linkCitations(html: string, cite: Cite): string {
  return html.replaceAll(TAG_OR_CITATIONS, (run) => {
    if (run.startsWith('<')) return run;
    const links = cite(citedIn(run)).map((number) => `<a href="#${sourceAnchor(number)}">${number}</a>`);
    return `<sup> ${links.join(' ')}</sup>`;
  });
}
