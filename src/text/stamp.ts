/** A 32-bit FNV-1a hash in eight hexadecimal digits, to detect that a text has changed. Not for security. */
export function stampOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, "0");
}
