import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { strangerInDrawing } from './drawings.ts';

const svg = (inside: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4">${inside}</svg>`;

test('a drawing of shapes, words and gradients is one', () => {
  expect(strangerInDrawing(readFileSync('public/favicon.svg', 'utf8'))).toBeUndefined();
  const gradient =
    '<defs><linearGradient id="a"><stop offset="0" stop-color="white"/></linearGradient></defs><rect fill="url(#a)"/><use href="#a"/>';
  expect(
    strangerInDrawing(
      svg(
        `<!-- catatan --><title>Kotak "suara"</title>${gradient}<text style="fill:red"><![CDATA[<script> ditulis sebagai teks]]></text>`,
      ),
    ),
  ).toBeUndefined();
});

describe('what could do or load something is named', () => {
  test.each([
    ['<script>alert(1)</script>', '<script>'],
    ['<s:script xmlns:s="http://www.w3.org/2000/svg">alert(1)</s:script>', '<s:script>'],
    ['<path onload="alert(1)"/>', 'onload'],
    ['<a href="https://situs.example/"><path/></a>', '<a>'],
    ['<use href="https://situs.example/x.svg#a"/>', 'href'],
    ['<use xlink:href="data:image/svg+xml,x#a"/>', 'href'],
    ['<foreignObject><iframe></iframe></foreignObject>', '<foreignObject>'],
    ['<image href="#a"/>', '<image>'],
    ['<set attributeName="href" to="javascript:alert(1)"/>', '<set>'],
    ['<style>@import "https://situs.example/x.css"</style>', '<style>'],
    ['<rect style="fill:url(https://situs.example/x.svg#a)"/>', 'style'],
    ['<rect style="fill:u\\72l(//situs.example/x.svg#a)"/>', 'style'],
  ])('%s', (inside, stranger) => {
    expect(strangerInDrawing(svg(inside))).toBe(stranger);
  });

  test('declarations that only a reader of XML follows', () => {
    expect(strangerInDrawing(`<!DOCTYPE svg [<!ENTITY x "<script/>">]>${svg('&x;')}`)).toBe('<!ENTITY');
    expect(strangerInDrawing(`<?xml-stylesheet href="https://situs.example/x.xsl"?>${svg('')}`)).toBe(
      '<?xml-stylesheet',
    );
  });
});
