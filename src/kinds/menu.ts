/** The links to all parts of the site, in the words of the day. */
import { KINDS } from './index.ts';

export interface MenuLink {
  href: string;
  text: string;
  /** Where the bar at the top of a page has it too. */
  bar: 'wide' | 'everywhere' | undefined;
}

/** One link for each kind that has a list; no word speaks of results while there are none. */
export function menuLinks(hasResult: boolean): MenuLink[] {
  return KINDS.flatMap(({ list, menu }) =>
    list && menu ? [{ href: list, text: (hasResult ? undefined : menu.beforeResult) ?? menu.text, bar: menu.bar }] : [],
  );
}
