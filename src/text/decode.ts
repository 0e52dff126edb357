/** Decodes a file. Also reads UTF-16, which Windows editors and `pip freeze > requirements.txt` in PowerShell write. */

/**
 * @returns null for a binary file, which contains NUL and is not UTF-16
 */
export function decodeText(bytes: Uint8Array): string | null {
  const marked = marks.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  if (marked !== undefined) return marked.decoder.decode(bytes);
  const nul = bytes.indexOf(0);
  if (nul !== -1) return unmarkedUtf16(bytes, nul)?.decode(bytes) ?? null;
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

const marks = [
  { mark: [0xff, 0xfe], decoder: utf16le },
  { mark: [0xfe, 0xff], decoder: utf16be },
  { mark: [0xef, 0xbb, 0xbf], decoder: utf8 },
];

/** UTF-16 without a byte-order mark: in Latin text, every other byte is NUL. @param nul index of the first NUL */
function unmarkedUtf16(bytes: Uint8Array, nul: number): typeof utf8 | null {
  if (nul === 1 && bytes[3] === 0 && bytes[0] !== 0) return utf16le;
  return nul === 0 && bytes[2] === 0 && bytes[1] !== 0 ? utf16be : null;
}
