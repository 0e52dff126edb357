/** Git's index, version 2: what is committed of each file, and how the file looked then. */
import { createHash } from "node:crypto";
import { type BigIntStats, writeFileSync } from "node:fs";

export interface IndexEntry {
  /** Below the top of the work tree. */
  path: string;
  mode: number;
  sha: string;
  stat: BigIntStats;
}

export function writeIndex(file: string, entries: readonly IndexEntry[]): void {
  const head = Buffer.alloc(12);
  head.write("DIRC");
  head.writeUInt32BE(2, 4);
  head.writeUInt32BE(entries.length, 8);
  const sorted = entries.toSorted((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
  const whole = Buffer.concat([head, ...sorted.map(bytesOf)]);
  writeFileSync(file, Buffer.concat([whole, createHash("sha1").update(whole).digest()]));
}

function bytesOf({ path, mode, sha, stat }: IndexEntry): Buffer {
  const name = Buffer.from(path);
  // At least one NUL at the end, and a multiple of eight in all.
  const bytes = Buffer.alloc(Math.floor((62 + name.length + 8) / 8) * 8);
  const second = 1_000_000_000n;
  const numbers = [
    stat.ctimeNs / second,
    stat.ctimeNs % second,
    stat.mtimeNs / second,
    stat.mtimeNs % second,
    stat.dev,
    stat.ino,
    BigInt(mode),
    stat.uid,
    stat.gid,
    stat.size,
  ];
  for (const [index, number] of numbers.entries())
    bytes.writeUInt32BE(Number(BigInt.asUintN(32, number)), index * 4);
  bytes.write(sha, 40, "hex");
  bytes.writeUInt16BE(Math.min(name.length, 0xfff), 60);
  name.copy(bytes, 62);
  return bytes;
}
