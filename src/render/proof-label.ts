/** A short label for a proof: "commit 1a2b3c4", "issue #12", "app/main.py line 10", "self-declared". */
import type { Proof } from "../evidence/evidence.ts";

/** Plain text, not escaped. */
export function proofLabel({ kind, ref, path, line, repository, own }: Proof): string {
  const where = own || repository === null ? "" : ` in ${repository}`;
  if (kind === "self") return "self-declared";
  if (kind === "code") return `${path ?? "code"}${line === null ? "" : ` line ${line}`}${where}`;
  if (kind === "commit") return `commit ${(ref ?? "").slice(0, 7)}${where}`;
  return `${kind} ${ref ?? ""}${where}`;
}
