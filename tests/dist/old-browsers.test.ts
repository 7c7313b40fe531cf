/** What browsers of 2020 do not know is written down for them by the build, or not used. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { everyPage, textOf } from '../support/dist.ts';

/** A browser that does not know one of these drops the whole rule, or all rules in it. */
const UNKNOWN_IN_STYLES = {
  'cascade layers (Chrome 99)': /@layer/,
  'ranges in media queries (Chrome 104)': /\((?:width|height)\s*[<>]/,
  'nesting (Chrome 120)': /[{;}]\s*&/,
  'registered properties (Chrome 85, Firefox 128)': /@property/,
  ':is() and :where() (Chrome 88)': /:(?:is|where)\(/,
};
/** Roles and states set as properties are not reflected before Safari 12.1, Chrome 81 and Firefox 119. */
const REFLECTED = /\.(?:role=|aria[A-Z])/;

test.each(Object.entries(UNKNOWN_IN_STYLES))('no style needs %s', (_what, unknown) => {
  const styles = new Set(
    everyPage.flatMap(({ elements }) => elements.filter(({ tagName }) => tagName === 'style').map(textOf)),
  );
  expect(styles.size).toBeGreaterThan(1);
  expect([...styles].filter((style) => unknown.test(style)).map((style) => unknown.exec(style)?.[0])).toEqual([]);
});

test('no script sets or reads a role or a state as a property', () => {
  const scripts = globSync('dist/_astro/*.js');
  expect(scripts).not.toHaveLength(0);
  expect(scripts.filter((file) => REFLECTED.test(readFileSync(file, 'utf8')))).toEqual([]);
});
