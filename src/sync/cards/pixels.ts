/** The pixels of the cards' letters. In the bundle each group is a file, see scripts/packed-plugin.ts. */
import { brotliDecompressSync } from "node:zlib";
import packed from "./letters.json" with { type: "json" };

/** @returns the cells of a group's letters: those for titles, then those for all other text */
export function unpackPixels(group: keyof typeof packed.pixels): Uint8Array {
  return brotliDecompressSync(Buffer.from(packed.pixels[group], "base64"));
}
