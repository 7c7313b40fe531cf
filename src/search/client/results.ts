/** Results as elements: places and pages, each a link with a line below it. Nothing of a query or a page becomes markup. */
import type { Found } from '../finder/find.ts';
import { excerptParts } from '../excerpt.ts';
import { placeContext, placeHref } from '../finder/result.ts';
import type { Place } from '../finder/places.ts';
import { paths } from '../../site/paths.ts';
import { slugOfRegion } from '../../places/regions.ts';
import type { TextResult } from './text-hits.ts';

function item(href: string, title: string, line: readonly Node[]): HTMLLIElement {
  const element = document.createElement('li');
  const link = document.createElement('a');
  link.className = 'tap bold';
  link.href = href;
  link.textContent = title;
  const text = document.createElement('p');
  text.className = 'text-sm';
  text.append(...line);
  element.append(link, text);
  return element;
}

/** Takes the words out of Pagefind's excerpt, keeping only its marks. */
function markedText(excerpt: string): Node[] {
  return excerptParts(excerpt).map(({ text, marked }) => {
    if (!marked) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.className = 'bold bg-wash text-text';
    mark.textContent = text;
    return mark;
  });
}

export function placeItem({ place }: Pick<Found, 'place'>): HTMLLIElement {
  return item(placeHref(place), place.name, [document.createTextNode(placeContext(place))]);
}

/** The list of news of a place. */
export function newsItem({ name, regionId }: Place): HTMLLIElement {
  return item(paths.newsOf(slugOfRegion(regionId)), `Berita ${name}`, [
    document.createTextNode('Semua berita tentang daerah ini'),
  ]);
}

export function textItem({ url, meta, excerpt, kind }: TextResult): HTMLLIElement {
  return item(url, meta.title ?? url, [document.createTextNode(kind ? `${kind}. ` : ''), ...markedText(excerpt)]);
}

/** Path of the page that a result leads to. */
export function pathOf(element: HTMLLIElement): string {
  return element.querySelector('a')?.pathname ?? '';
}

/** Path and section of a link, by which a place and its page are one. */
export function addressOf(element: HTMLLIElement): string {
  const { pathname, hash } = element.querySelector('a') ?? { pathname: '', hash: '' };
  return pathname + hash;
}
