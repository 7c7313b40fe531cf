import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { pagePolicy } from '../lib/headers.ts';
import { styleElements } from './style-elements.ts';

/** A policy counts from where it stands: nothing that it is about may come before it. */
const PLACE = '<meta charset="utf-8">';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');

/** `html`, the page at `address`, with its policy. Throws where a page has no place for one. */
export function withPolicy(html: string, address: string): string {
  if (html.split(PLACE).length !== 2) throw new Error(`${address} has not exactly one ${PLACE}, after which its policy would stand.`);
  const hashes = new Set(styleElements(html).map(({ text }) => sha256(text)));
  return html.replace(PLACE, `${PLACE}<meta http-equiv="content-security-policy" content="${pagePolicy(address, [...hashes])}">`);
}

/**
 * `html` with its doctype. Astro leaves it out where a page seems to have one, be it in what an editor wrote, and browsers then lay
 * the page out by other rules.
 */
export function withDoctype(html: string): string {
  return /^<!doctype html>/i.test(html) ? html : `<!DOCTYPE html>${html}`;
}

/**
 * Gives every built page its policy. Astro's own names every style and script of the whole site on every page, some 400 bytes that
 * do not compress; a page needs the hash of its one style, and its scripts are files of the site.
 */
export function pagePolicies(): AstroIntegration {
  return {
    name: 'page-policies',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const file of globSync('**/*.html', { cwd: root })) {
          const address = `/${file.replaceAll(path.sep, '/').replace(/index\.html$/, '')}`;
          writeFileSync(path.join(root, file), withPolicy(withDoctype(readFileSync(path.join(root, file), 'utf8')), address));
        }
      },
    },
  };
}
