/** Reads a card back. */
import { crc32, inflateSync } from "node:zlib";
import { expect } from "vitest";

/** In pixels. */
export const [width, height] = [1200, 630];

/** Decodes a PNG according to its specification, and rejects whatever that forbids. */
export function decode(file: Uint8Array): { colours: string[]; at: (x: number, y: number) => string } {
  const bytes = Buffer.from(file);
  expect(bytes.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
  const chunks = new Map<string, Buffer>();
  let place = 8;
  while (place < bytes.length) {
    const length = bytes.readUInt32BE(place);
    const checked = bytes.subarray(place + 4, place + 8 + length);
    expect(bytes.readUInt32BE(place + 8 + length)).toBe(crc32(checked));
    chunks.set(checked.toString("latin1", 0, 4), checked.subarray(4));
    place += 12 + length;
  }
  expect(place).toBe(bytes.length);
  expect([...chunks.keys()]).toEqual(["IHDR", "PLTE", "IDAT", "IEND"]);
  const header = chunks.get("IHDR") ?? Buffer.alloc(0);
  expect([header.readUInt32BE(0), header.readUInt32BE(4)]).toEqual([width, height]);
  expect([...header.subarray(8)]).toEqual([4, 3, 0, 0, 0]);
  const colours = chunks.get("PLTE")?.toString("hex").match(/.{6}/g) ?? [];
  expect(colours).toHaveLength(16);
  const rows = inflateSync(chunks.get("IDAT") ?? Buffer.alloc(0));
  expect(rows).toHaveLength(601 * height);
  for (let row = 0; row < height; row++) expect(rows[row * 601]).toBe(0);
  return {
    colours,
    at: (x, y) => {
      const pair = rows.readUInt8(y * 601 + 1 + (x >> 1));
      return colours[x % 2 === 0 ? pair >> 4 : pair & 15] ?? "";
    },
  };
}
