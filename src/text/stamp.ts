/** Eight hexadecimal digits that tell one text from another (FNV-1a, 32 bits). Not a secret, only a difference. */
export function stampOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, "0");
}
