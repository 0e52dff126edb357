/** Decodes a file. Also reads UTF-16, which Windows editors and `pip freeze > requirements.txt` in PowerShell write. */

/**
 * @returns null for a binary file, which contains NUL and is not UTF-16
 */
export function decodeText(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return utf16le.decode(bytes);
  if (first === 0xfe && second === 0xff) return utf16be.decode(bytes);
  if (first === 0xef && second === 0xbb && third === 0xbf) return utf8.decode(bytes);
  const nul = bytes.indexOf(0);
  // UTF-16 without a byte-order mark: in Latin text, every other byte is NUL.
  if (nul === 1 && bytes[3] === 0 && bytes[0] !== 0) return utf16le.decode(bytes);
  if (nul === 0 && bytes[2] === 0 && bytes[1] !== 0) return utf16be.decode(bytes);
  if (nul !== -1) return null;
  try {
    return strict.decode(bytes);
  } catch {
    return latin1.decode(bytes);
  }
}

// Each decoder removes the byte-order mark.
const utf8 = new TextDecoder();
const strict = new TextDecoder("utf-8", { fatal: true });
const utf16le = new TextDecoder("utf-16le");
const utf16be = new TextDecoder("utf-16be");
// Text that is not UTF-8 is nearly always windows-1252, which accepts every byte.
const latin1 = new TextDecoder("windows-1252");
