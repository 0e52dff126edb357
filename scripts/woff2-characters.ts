/** Lists the characters in a web font. Its style sheet only names ranges, which the font covers in part. */
import { brotliDecompressSync } from "node:zlib";

/** Indexes in the format's list of known tables. */
const [cmap, glyf, loca, unlisted] = [0, 10, 11, 63];

/**
 * @param font a .woff2 file
 * @returns code points that have a glyph, without duplicates, in order
 */
export function charactersOf(font: Buffer): number[] {
  const table = characterMap(font);
  const found = new Set<number>();
  for (let index = 0; index < table.readUInt16BE(2); index++) {
    const subtable = table.subarray(table.readUInt32BE(8 + index * 8));
    // The subtable for the basic plane. Every font has it, and cards use nothing beyond it.
    if (subtable.readUInt16BE(0) === 4) for (const point of pointsOf(subtable)) found.add(point);
  }
  return [...found].toSorted((a, b) => a - b);
}

/** The `cmap` table. All tables are compressed in one stream. */
function characterMap(font: Buffer): Buffer {
  let at = 48;
  /** UIntBase128: seven bits per byte; the highest bit is set if more bytes follow. */
  function length(): number {
    let value = 0;
    for (;;) {
      const byte = font.readUInt8(at++);
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  }
  let offset = 0;
  let place: { start: number; end: number } | undefined;
  for (let count = font.readUInt16BE(12); count > 0; count--) {
    const flags = font.readUInt8(at++);
    const [tag, version] = [flags & 63, flags >> 6];
    if (tag === unlisted) at += 4;
    let stored = length();
    // For outlines, version 0 is the packed form and 3 the plain one. For other tables, 0 is plain.
    const outlines = tag === glyf || tag === loca;
    if (outlines ? version !== 3 : version !== 0) stored = length();
    if (tag === cmap) place = { start: offset, end: offset + stored };
    offset += stored;
  }
  if (place === undefined) throw new Error("The font has no character map.");
  const packed = font.subarray(at, at + font.readUInt32BE(20));
  return brotliDecompressSync(packed).subarray(place.start, place.end);
}

/** A subtable of format 4: four parallel lists of segments. */
function pointsOf(subtable: Buffer): number[] {
  const segments = subtable.readUInt16BE(6) / 2;
  const list = (number: number, index: number): number => 14 + (number * segments + index) * 2;
  const points: number[] = [];
  for (let index = 0; index < segments; index++) {
    const end = subtable.readUInt16BE(list(0, index));
    // The first list is followed by two bytes of padding.
    const start = subtable.readUInt16BE(list(1, index) + 2);
    const delta = subtable.readUInt16BE(list(2, index) + 2);
    const at = list(3, index) + 2;
    const range = subtable.readUInt16BE(at);
    for (let point = start; point <= end && point < 0xffff; point++) {
      const stored = range === 0 ? point : subtable.readUInt16BE(at + range + (point - start) * 2);
      if (stored !== 0 && ((stored + delta) & 0xffff) !== 0) points.push(point);
    }
  }
  return points;
}
