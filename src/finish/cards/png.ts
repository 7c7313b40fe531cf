/**
 * A PNG of few colours. The encoder of resvg writes four bytes a pixel, which makes a card three times as large; zlib packs a little
 * differently from one processor to another, so the packing is done in JavaScript.
 */
import { crc32 } from 'node:zlib';
import { zlibSync } from 'fflate';

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const MAX_COLOURS = 256;
/** Header fields after width and height: 8 bits a pixel, by palette, packed as usual, filtered as usual, in one pass. */
const HEADER_END = [8, 3, 0, 0, 0];

export interface Pixels {
  width: number;
  height: number;
  /** Red, green, blue and alpha of every pixel, row by row; all opaque. */
  rgba: Uint8Array;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

const partsOf = (colour: number): [number, number, number] => [colour & 0xff, (colour >> 8) & 0xff, (colour >> 16) & 0xff];

function nearest(colour: number, palette: readonly number[]): number {
  const own = partsOf(colour);
  const distances = palette.map((other) => partsOf(other).reduce((sum, part, index) => sum + (part - (own[index] ?? 0)) ** 2, 0));
  return distances.indexOf(Math.min(...distances));
}

/** Calls `visit` for every run of pixels of one colour, which flat drawings have long ones of. */
function eachRun(colours: Uint32Array, visit: (colour: number, from: number, until: number) => void): void {
  for (let from = 0, until = 0; from < colours.length; from = until) {
    const colour = colours[from] ?? 0;
    until = from + 1;
    while (colours[until] === colour) until++;
    visit(colour, from, until);
  }
}

/** The most frequent colours, and for every colour its place among them or that of the one nearest to it. */
function paletteOf(colours: Uint32Array): { palette: number[]; places: Map<number, number> } {
  const counts = new Map<number, number>();
  eachRun(colours, (colour, from, until) => counts.set(colour, (counts.get(colour) ?? 0) + until - from));
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([colour]) => colour);
  const palette = sorted.slice(0, MAX_COLOURS);
  return { palette, places: new Map(sorted.map((colour, index) => [colour, index < MAX_COLOURS ? index : nearest(colour, palette)])) };
}

/** Encodes an opaque picture; beyond 256 colours the rarest are replaced by their nearest. */
export function encodePng({ width, height, rgba }: Pixels): Buffer {
  const colours = new Uint32Array(rgba.buffer, rgba.byteOffset, width * height);
  const { palette, places } = paletteOf(colours);
  const indices = new Uint8Array(colours.length);
  eachRun(colours, (colour, from, until) => indices.fill(places.get(colour) ?? 0, from, until));
  // Every row begins with a byte that says how it was filtered: not at all.
  const rows = new Uint8Array(height * (width + 1));
  for (let y = 0; y < height; y++) rows.set(indices.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set(HEADER_END, 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(palette.flatMap(partsOf))),
    chunk('IDAT', zlibSync(rows, { level: 4 })),
    chunk('IEND', new Uint8Array()),
  ]);
}
