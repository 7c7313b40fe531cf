import { createHash } from 'node:crypto';
import { pagePolicy } from '../headers.ts';
import { styleTexts } from './style-elements.ts';

/** A policy counts from where it stands: nothing that it is about may come before it. */
const PLACE = '<meta charset="utf-8">';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');

/**
 * `html`, the page at `address`, with its policy, which names the styles that it has. Astro's own policy names every style and script of
 * the whole site on every page, some 590 bytes that do not compress; a page needs the hashes of its own styles, and its scripts are
 * files of the site. Throws where a page has no place for one.
 */
export function withPolicy(html: string, address: string): string {
  if (html.split(PLACE).length !== 2)
    throw new Error(`${address} has not exactly one ${PLACE}, after which its policy would stand.`);
  const hashes = new Set(styleTexts(html).map(sha256));
  return html.replace(
    PLACE,
    `${PLACE}<meta http-equiv="content-security-policy" content="${pagePolicy(address, [...hashes])}">`,
  );
}

/**
 * `html` with its doctype. Astro leaves it out where a page seems to have one, be it in what an editor wrote, and browsers then lay
 * the page out by other rules.
 */
export function withDoctype(html: string): string {
  return /^<!doctype html>/i.test(html) ? html : `<!DOCTYPE html>${html}`;
}
