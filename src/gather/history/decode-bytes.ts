/** Text of a commit, which is read as bytes. */

const utf8 = new TextDecoder();

/** Bytes-as-characters back to text; bytes that are no UTF-8 become U+FFFD. */
export function decodeBytes(latin1: string): string {
  if (/^[\u0000-\u007f]*$/.test(latin1)) return latin1;
  return utf8.decode(Uint8Array.from(latin1, (character) => character.charCodeAt(0)));
}
