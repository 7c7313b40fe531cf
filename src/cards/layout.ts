/** How a social card looks: the tree of boxes that satori draws. */
import { site } from '../site.ts';
import type { CardText } from './card.ts';

/** The size that every network takes for its large preview. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;
export const CARD_FONT = 'Inter';

/** What the site gives to its cards. */
export interface CardLook {
  /** Colours by their token: `ink` is `--color-ink`. */
  colours: Record<string, string>;
  /** The shapes of the mark, in a square of 32 units. */
  mark: string;
}

/** A box in the form that satori takes from JSX. */
export interface CardElement {
  type: string;
  props: { style: Record<string, string | number>; children?: CardElement | CardElement[] | string };
}

/** Colours of the light theme in the text of tokens.css. The dark theme comes later in the file and is passed over. */
export function coloursOf(css: string): Record<string, string> {
  const all = [...css.matchAll(/--color-([a-z-]+):\s*(#[0-9a-f]{6});/g)].map((match): [string, string] => [
    String(match[1]),
    String(match[2]),
  ]);
  return Object.fromEntries(all.reverse());
}

/** Lines of the smallest type that fit; the longest title that the schemas allow fills four or five. */
const MAX_LINES = 5;

/** Type size of the title, so that it fills the card and fits into it. */
export function titleSize(title: string): number {
  if (title.length <= 36) return 88;
  if (title.length <= 60) return 74;
  return 62;
}

/** The shapes inside of an SVG file. */
export function shapesOf(svg: string): string {
  return svg.replace(/^\s*<svg[^>]*>|<\/svg>\s*$/g, '');
}

function box(style: Record<string, string | number>, children: CardElement[] | string): CardElement {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

/** Space around everything, and the width of the text beside the mark. */
const [EDGE, TEXT_WIDTH] = [64, 866];
const SMALL = { fontSize: 32, lineHeight: 1.25, width: '100%' };

/** The words of the card as boxes. */
export function cardLayout(
  { kind, title, places, date }: CardText,
  { paper = '', text = '', muted = '', ink = '' }: CardLook['colours'],
): CardElement {
  const titleStyle = {
    fontSize: titleSize(title),
    fontWeight: 700,
    lineHeight: 1.12,
    letterSpacing: '-0.02em',
    wordBreak: 'break-word',
    lineClamp: MAX_LINES,
  };
  return box({ ...CARD_SIZE, backgroundColor: paper, color: text, fontFamily: CARD_FONT }, [
    box({ flexDirection: 'column', width: TEXT_WIDTH, margin: `${EDGE - 8}px ${EDGE}px ${EDGE}px` }, [
      box({ fontSize: 34 }, [
        box({ color: ink, fontWeight: 700 }, site.name),
        ...(kind === ''
          ? []
          : [box({ color: muted, marginLeft: 16, paddingLeft: 16, borderLeft: `2px solid ${muted}` }, kind)]),
      ]),
      box({ flexGrow: 1, alignItems: 'center' }, [box({ ...titleStyle, display: 'block', width: '100%' }, title)]),
      box(SMALL, places),
      ...(date === '' ? [] : [box({ ...SMALL, color: muted }, date)]),
    ]),
  ]);
}

/** `svg` with the mark in it: the finger reaches into the card from below, its tip beside the title. */
export function withMark(svg: string, mark: string): string {
  return svg.replace(/<\/svg>$/, `<g transform="translate(795 170) scale(16.25)">${mark}</g></svg>`);
}
