/** Compares PNGs by what they show, since each machine may compress them differently. */
import { inflateSync } from "node:zlib";

/** In bytes, when unpacked: more than a preview card has. */
const largest = 20_000_000;

/** True if both have the same pixels and are otherwise equal. */
export function isSamePicture(one: Uint8Array, other: Uint8Array): boolean {
  if (Buffer.compare(one, other) === 0) return true;
  const [parts, others] = [partsOf(Buffer.from(one)), partsOf(Buffer.from(other))];
  return parts !== null && others !== null && Buffer.compare(parts, others) === 0;
}

/** Its chunks one after the other, with the pixels unpacked; null if it is not a PNG. */
function partsOf(picture: Buffer): Buffer | null {
  const parts: Buffer[] = [picture.subarray(0, 8)];
  const pixels: Buffer[] = [];
  let at = 8;
  while (at + 12 <= picture.length) {
    const size = picture.readUInt32BE(at);
    const name = picture.toString("latin1", at + 4, at + 8);
    const data = picture.subarray(at + 8, at + 8 + size);
    if (name === "IDAT") pixels.push(data);
    else parts.push(picture.subarray(at, at + 8), data);
    at += 12 + size;
  }
  try {
    return Buffer.concat([...parts, inflateSync(Buffer.concat(pixels), { maxOutputLength: largest })]);
  } catch {
    return null;
  }
}
