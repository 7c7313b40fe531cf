/** Structured data as text for a page: what search engines and assistants read of it. */
import type { Graph, Thing, WithContext } from 'schema-dts';

/** Data of one page: one thing, or several in a graph. */
export type PageData = WithContext<Thing> | Graph;

/** Turns a path of the site into a full address. */
export type AddressOf = (path: string) => string;

/** Addresses on the site with this `base`, which its settings always have. */
export function addressOn(base: URL | undefined): AddressOf {
  return (path) => new URL(path, base).href;
}

/** Signs that would end a script element, open a comment in it, or break a line of JavaScript. */
const UNSAFE = /[<>&\u2028\u2029]/g;

/** `data` as JSON that may stand inside of a script element, whatever an editor wrote into it. */
export function scriptJson(data: unknown): string {
  return JSON.stringify(data).replace(UNSAFE, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
