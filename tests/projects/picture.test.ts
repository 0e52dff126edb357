/** Pictures are recognised by their bytes, never by their names. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { pictureFacts } from "../../src/projects/picture.ts";
import { jpegOf, pngOf, webpOf } from "../support/pictures.ts";

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each<[string, Uint8Array, string, number, number]>([
  ["a PNG", pngOf(1200, 630), "png", 1200, 630],
  ["a wide PNG", pngOf(70_000, 1), "png", 70_000, 1],
  ["a JPEG", jpegOf(640, 480), "jpg", 640, 480],
  [
    "a JPEG with other segments first",
    jpegOf(640, 480, [[0xe0, 1, 2], [0xc4, 9, 9, 9], [0xe1]]),
    "jpg",
    640,
    480,
  ],
  ["a WebP of the old form", webpOf("VP8 ", 800, 600), "webp", 800, 600],
  ["a WebP without loss", webpOf("VP8L", 801, 16_384), "webp", 801, 16_384],
  ["a WebP with more to it", webpOf("VP8X", 70_001, 602), "webp", 70_001, 602],
])("%s", (_name, bytes, kind, width, height) => {
  expect(pictureFacts(bytes)).toEqual({ kind, width, height });
  // It may be part of a larger buffer.
  const within = Uint8Array.from([1, 2, 3, ...bytes]).subarray(3);
  expect(pictureFacts(within)).toEqual({ kind, width, height });
});

test.each<[string, Uint8Array]>([
  ["an SVG", ascii('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script/></svg>')],
  ["a GIF", ascii("GIF89a\x01\x00\x01\x00aaaaaaaaaaaaaaaaaaaaaaaa")],
  ["a page", ascii("<!doctype html><script>alert(1)</script>aaaaaaaaaaaa")],
  ["nothing", ascii("")],
  ["the beginning of a PNG", pngOf(9, 9).subarray(0, 20)],
  ["a PNG of no size", pngOf(0, 9)],
  ["the beginning of a JPEG", jpegOf(9, 9).subarray(0, 8)],
  ["a JPEG without a frame", Uint8Array.from([0xff, 0xd8, 0xff, 0xd9, 0, 2, 0, 0, 0, 0, 0, 0])],
  ["the beginning of a WebP", webpOf("VP8X", 9, 9).subarray(0, 24)],
  ["another RIFF file", ascii("RIFFaaaaWAVEfmt aaaaaaaaaaaaaaaaaaaaaa")],
])("%s is none", (_name, bytes) => {
  expect(pictureFacts(bytes)).toBeNull();
});

test("whatever the bytes, reading them ends with a size or without", () => {
  const start = fc.constantFrom(pngOf(1, 1), jpegOf(1, 1), webpOf("VP8L", 1, 1), new Uint8Array());
  fc.assert(
    fc.property(start, fc.nat(40), fc.uint8Array({ maxLength: 60 }), (bytes, kept, more) => {
      const found = pictureFacts(Uint8Array.from([...bytes.subarray(0, kept), ...more]));
      expect(found === null || Math.min(found.width, found.height) > 0).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
