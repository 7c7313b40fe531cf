/** The rules of a stylesheet that a page can use. */
import { PurgeCSS } from 'purgecss';
import { styleElements } from './style-elements.ts';

const CLASS = /\sclass=(?:"([^"]*)"|'([^']*)'|([^\s>]+))/g;
const TAG = /<([a-z][a-z0-9]*)([^>]*)/g;
const ATTRIBUTE = /\s([a-z][\w-]*)/g;
/** A word of a script that may be the name of a class, an element or an attribute. */
const WORD = /[A-Za-z](?:[\w:-]*[\w-])?/g;
/** Attributes that scripts set on a page. */
const ALWAYS = ['hidden'];

const ATTRIBUTE_VALUE = /\[[\w-]+[~|^$*]?=["']?([^"'\]]+)/g;

/** What PurgeCSS looks for inside of these it does not find: it drops arguments that pages use. */
const MISREAD = /:(is|where)\(/;
/** Parts of a selector that no page has or lacks by a name: states, what is not meant, values of attributes. */
const NAMELESS = /:not\([^)]*\)|::?[\w-]+(\([^)]*\))?|([~|^$*]?=)[^\]=]*(?=\])/g;
/** Tailwind writes `:root, :host`, and no page is a shadow tree. */
const NO_PAGE = ':host';
const NAME = /(?:\\.|[\w-])+/g;

/** Elements, attributes and classes in `html`, each once, sorted. What only looks like one does no harm. */
export function namesIn(html: string): string[] {
  const classes = [...html.matchAll(CLASS)].flatMap(([, double, single, bare]) =>
    (double ?? single ?? bare ?? '').split(/\s+/),
  );
  const tags = [...html.matchAll(TAG)];
  const attributes = new Set(
    tags.flatMap(([, , rest = '']) =>
      [...rest.replaceAll(/"[^"]*"/g, '').matchAll(ATTRIBUTE)].map(([, name]) => String(name)),
    ),
  );
  return [...new Set([...classes, ...attributes, ...tags.map(([, tag]) => String(tag))])].sort();
}

/** Words of `script` that a rule may need. A colon is part of some classes, and stands behind the keys of objects. */
export function wordsIn(script: string): string[] {
  const words = script.match(WORD) ?? [];
  return [...new Set(words.flatMap((word) => [word, ...word.split(':')]))].filter((word) => word !== '').sort();
}

/**
 * The selectors among `dropped` whose every class, element and attribute is in `names`: PurgeCSS has misread them. It drops a bare
 * `:focus-visible` and a nested `&:hover`, as they name nothing.
 */
function misread(dropped: readonly string[], names: ReadonlySet<string>): string[] {
  const isUsed = (selector: string): boolean =>
    (selector.replace(NAMELESS, '').match(NAME) ?? []).every((name) => names.has(name.replaceAll('\\', '')));
  return dropped.filter((selector) => selector.trim() !== NO_PAGE && isUsed(selector));
}

/** Takes rules off pages. One for a whole build: pages with the same names share the work. */
export class StyleKeeper {
  #known = new Map<string, Promise<string>>();

  async #rulesFor(css: string, names: readonly string[]): Promise<string> {
    if (MISREAD.test(css))
      throw new Error(
        'Write selectors out instead of :is() and :where(): PurgeCSS would take their rules off every page.',
      );
    // Values of attributes are not looked for: an attribute of a page may take any.
    const values = [...css.matchAll(ATTRIBUTE_VALUE)].map(([, value]) => String(value));
    const known = [...names, ...ALWAYS, ...values];
    const [result] = await new PurgeCSS().purge({
      content: [{ raw: known.join(' '), extension: 'html' }],
      css: [{ raw: css }],
      rejected: true,
      defaultExtractor: (content) => content.split(' '),
    });
    if (!result) throw new Error('PurgeCSS gave no styles back.');
    const wrong = misread(result.rejected ?? [], new Set(known));
    if (wrong.length > 0)
      throw new Error(
        `Write these selectors with a name of their own, as PurgeCSS would take them off every page: ${wrong.join(', ')}`,
      );
    return result.css;
  }

  /** `html` with the rules in its `<style>` that its own elements, attributes and classes and the `words` of its scripts can use. */
  async trim(html: string, words: readonly string[]): Promise<string> {
    const styles = styleElements(html);
    const markup = styles.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), html);
    const names = [...namesIn(markup), ...words];
    let trimmed = html;
    for (const { text: css, start, end } of styles.toReversed()) {
      const key = [css, ...names].join(' ');
      const known = this.#known.get(key) ?? this.#rulesFor(css, names);
      this.#known.set(key, known);
      trimmed = trimmed.slice(0, start) + (await known) + trimmed.slice(end);
    }
    return trimmed;
  }
}
