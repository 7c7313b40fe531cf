import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import satori, { type Font } from 'satori';
import { CARD_FONT, CARD_SIZE, withMark, type CardElement } from '../layout.ts';

function fileOf(specifier: string): Buffer {
  return readFileSync(fileURLToPath(import.meta.resolve(specifier)));
}

/** The font comes with the project, and the drawing is done in WebAssembly: every machine draws the same bytes. */
function loadFonts(): Font[] {
  return ([400, 700] as const).map((weight) => ({
    name: CARD_FONT,
    weight,
    data: fileOf(`@fontsource/inter/files/inter-latin-${weight}-normal.woff`),
  }));
}

/** Makes a function that draws a layout as a PNG of the size of a card. To be called once in a thread. */
export async function makeDrawer(): Promise<(layout: CardElement, mark: string) => Promise<Uint8Array>> {
  await initWasm(fileOf('@resvg/resvg-wasm/index_bg.wasm'));
  const fonts = loadFonts();
  return async (layout, mark) => {
    const drawing = new Resvg(withMark(await satori(layout, { ...CARD_SIZE, fonts }), mark));
    const image = drawing.render();
    const png = image.asPng();
    // What WebAssembly holds is not collected by itself.
    image.free();
    drawing.free();
    return png;
  };
}
