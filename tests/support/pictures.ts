/** The smallest files that are pictures of a size, for tests that draw nothing. */

const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));
const big = (value: number, bytes: number): number[] =>
  Array.from({ length: bytes }, (_, index) => (value >> (8 * (bytes - 1 - index))) & 0xff);
const little = (value: number, bytes: number): number[] => big(value, bytes).toReversed();

export function pngOf(width: number, height: number, more = 0): Uint8Array {
  const signature = [0x89, ...ascii("PNG\r\n\x1a\n")];
  const header = [...big(13, 4), ...ascii("IHDR"), ...big(width, 4), ...big(height, 4), 8, 2, 0, 0, 0];
  return Uint8Array.from([...signature, ...header, ...Array.from({ length: more }, () => 0)]);
}

/** @param before segments that come before the frame header */
export function jpegOf(width: number, height: number, before: number[][] = []): Uint8Array {
  const segments = before.flatMap(([marker = 0, ...rest]) => [
    0xff,
    marker,
    ...big(rest.length + 2, 2),
    ...rest,
  ]);
  const frame = [0xff, 0xc2, ...big(17, 2), 8, ...big(height, 2), ...big(width, 2), 3];
  return Uint8Array.from([0xff, 0xd8, ...segments, ...frame, 0xff, 0xd9]);
}

export function webpOf(form: "VP8X" | "VP8L" | "VP8 ", width: number, height: number): Uint8Array {
  const forms = {
    VP8X: [0, 0, 0, 0, ...little(width - 1, 3), ...little(height - 1, 3)],
    VP8L: [0x2f, ...little((width - 1) | ((height - 1) << 14), 4), 0, 0, 0, 0, 0],
    "VP8 ": [0, 0, 0, 0x9d, 0x01, 0x2a, ...little(width, 2), ...little(height, 2)],
  };
  const body = [...ascii("WEBP"), ...ascii(form), ...little(10, 4), ...forms[form]];
  return Uint8Array.from([...ascii("RIFF"), ...little(body.length, 4), ...body]);
}
