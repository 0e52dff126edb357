/** Decodes the text of a commit, which is read as latin1. */
import { isAscii } from "../../text/ascii.ts";

const utf8 = new TextDecoder();

/** Decodes UTF-8 that was read as latin1; invalid bytes become U+FFFD. */
export function decodeBytes(latin1: string): string {
  if (isAscii(latin1)) return latin1;
  return utf8.decode(Uint8Array.from(latin1, (character) => character.charCodeAt(0)));
}
