/**
 * Draws the letters of preview cards into src/sync/cards/letters.json, so that drawing a card takes less than a
 * millisecond and needs no font. Run `node scripts/letters.ts` after a font update or when a cut below changes.
 * The same font and browser give the same file.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { z } from "zod";
import { openBrowser } from "./browser.ts";
import { charactersOf } from "./woff2-characters.ts";

const root = join(import.meta.dirname, "..");
const fonts = join(root, "node_modules/@fontsource/jetbrains-mono/files");
const subsets = ["latin", "latin-ext", "greek", "cyrillic", "cyrillic-ext", "vietnamese"];

/**
 * Every glyph is 0.6 em wide, so these sizes give an even number of whole pixels, and two pixels make one byte.
 */
const cuts = [
  { name: "title", weight: 700, size: 60, advance: 36 },
  { name: "text", weight: 400, size: 30, advance: 18 },
];

/** Coverage from 0 to 10. A card has 16 colours, and this many of them are for ink on paper (draw-card.ts). */
const levels = 10;

/** Pixels above and below the baseline to cut a cell from, more than any letter needs. */
const room = (size: number): { above: number; below: number } => ({ above: size * 1.5, below: size });

/** Subpixels per pixel in each direction. Drawing large and averaging avoids distortion by hinting. */
const finer = 4;

/** JavaScript that draws the letters in a page. @param letters pairs of font name and character */
function drawing(cut: (typeof cuts)[number], letters: [string, string][]): string {
  const { above, below } = room(cut.size);
  return `(() => {
    const canvas = document.createElement("canvas");
    const [width, height] = [${cut.advance}, ${above + below}];
    canvas.width = width * ${finer};
    canvas.height = height * ${finer};
    const context = canvas.getContext("2d", { willReadFrequently: true });
    return ${JSON.stringify(letters)}.map(([font, letter]) => {
      context.clearRect(0, 0, canvas.width, canvas.height);
      context.font = "${cut.weight} ${cut.size * finer}px '" + font + "'";
      // Some letters are wider than their cell, such as the horn of Ữ. Move them so that nothing is cut off.
      const { actualBoundingBoxLeft: left, actualBoundingBoxRight: right } = context.measureText(letter);
      context.fillText(letter, left > 0 ? left : Math.min(0, canvas.width - right), ${above * finer});
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      const sums = new Array(width * height).fill(0);
      for (let y = 0; y < canvas.height; y++)
        for (let x = 0; x < canvas.width; x++)
          sums[Math.floor(y / ${finer}) * width + Math.floor(x / ${finer})] += data[(y * canvas.width + x) * 4 + 3];
      return sums.map((sum) => Math.round((sum / ${finer ** 2 * 255}) * ${levels}));
    });
  })()`;
}

const loading = (family: string, weight: number, font: Buffer): string => `(async () => {
  const source = "url(data:font/woff2;base64,${font.toString("base64")})";
  document.fonts.add(await new FontFace("${family}", source, { weight: "${weight}" }).load());
})()`;

/** A glyph comes from the first subset that contains the character. */
const fontOf = new Map<string, string>();
const files = new Map<string, Buffer>();
for (const subset of subsets)
  for (const { weight } of cuts) {
    const file = readFileSync(join(fonts, `jetbrains-mono-${subset}-${weight}-normal.woff2`));
    files.set(`${subset} ${weight}`, file);
    for (const letter of charactersOf(file).map((point) => String.fromCodePoint(point)))
      if (/[\p{L}\p{N}\p{P}\p{S}]/u.test(letter) && !fontOf.has(letter)) fontOf.set(letter, subset);
  }
/**
 * Letters of English, code, our own texts ("Résumé"), Portuguese and Spanish are unpacked in every run, the others only when
 * they are used.
 */
const isCommon = (letter: string): boolean => /[!-~–—‘’“”…·•×áàâãçéêíóôõúüñÁÀÂÃÇÉÊÍÓÔÕÚÜÑ]/.test(letter);
const all = [...fontOf.keys()].toSorted();
const groups = { common: all.filter(isCommon), other: all.filter((letter) => !isCommon(letter)) };
const letters = [...groups.common, ...groups.other];

const browser = await openBrowser();
const page = await browser.newPage();
const drawn: Packed[] = [];
for (const cut of cuts) {
  for (const subset of subsets)
    await page.evaluate(loading(subset, cut.weight, files.get(`${subset} ${cut.weight}`) ?? Buffer.alloc(0)));
  const pairs = letters.map((letter): [string, string] => [fontOf.get(letter) ?? "", letter]);
  drawn.push(pack(cut, z.array(z.array(z.int())).parse(await page.evaluate(drawing(cut, pairs)))));
}
await browser.close();
const common = drawn.map(({ cells, size }) => cells.subarray(0, groups.common.length * size));
const other = drawn.map(({ cells, size }) => cells.subarray(groups.common.length * size));
const packed = {
  letters: { common: groups.common.join(""), other: groups.other.join("") },
  cuts: Object.fromEntries(
    drawn.map(({ name, width, height, baseline }) => [name, { width, height, baseline }]),
  ),
  pixels: { common: compressed(Buffer.concat(common)), other: compressed(Buffer.concat(other)) },
};
writeFileSync(join(root, "src/sync/cards/letters.json"), `${JSON.stringify(packed, undefined, 2)}\n`);

interface Packed {
  name: string;
  width: number;
  height: number;
  baseline: number;
  /** Letter by letter, row by row, two pixels per byte, the left one in the high bits. */
  cells: Buffer;
  /** Of a cell, in bytes. */
  size: number;
}

/** Packs cells of equal height. */
function pack(cut: (typeof cuts)[number], glyphs: number[][]): Packed {
  const inked = (row: number): boolean =>
    glyphs.some((glyph) =>
      glyph.slice(row * cut.advance, (row + 1) * cut.advance).some((level) => level > 0),
    );
  const { above, below } = room(cut.size);
  let [top, end] = [0, above + below];
  while (!inked(top)) top++;
  while (!inked(end - 1)) end--;
  const pixels = glyphs.flatMap((glyph) => glyph.slice(top * cut.advance, end * cut.advance));
  const cells = Buffer.from(
    pixels.flatMap((level, at) => (at % 2 === 0 ? level * 16 + (pixels[at + 1] ?? 0) : [])),
  );
  console.log(`${cut.name}: ${glyphs.length} letters, ${cut.advance} x ${end - top}, ${cells.length} bytes`);
  const [width, height] = [cut.advance, end - top];
  return { name: cut.name, width, height, baseline: above - top, cells, size: (width / 2) * height };
}

/** In Base64. */
function compressed(cells: Buffer): string {
  const smallest = { [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: cells.length };
  return brotliCompressSync(cells, { params: smallest }).toString("base64");
}
