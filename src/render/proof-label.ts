/** A short label for a proof: "commit 1a2b3c4", "issue #12", "app/main.py line 10", "a.ipynb cell 3, line 2", "self-declared". */
import { count } from "../text/count.ts";
import { keptPrivate, privateRepository, type PublishedProof } from "./published.ts";

/** What a label is made of. */
type Labelled = Pick<
  PublishedProof,
  "publish" | "count" | "kind" | "ref" | "path" | "line" | "cell" | "repository" | "own"
>;

/** Plain text, not escaped. */
export function proofLabel(proof: Labelled): string {
  const { publish, kind, ref, path, line, cell, repository, own } = proof;
  if (publish === "nothing") return keptPrivate;
  if (publish === "summary")
    return `${proof.count === 1 ? "work" : count(proof.count, "proof")} in ${privateRepository}`;
  const where = own || repository === null ? "" : ` in ${repository}`;
  if (kind === "self") return "self-declared";
  if (kind === "code") {
    const inCell = cell === undefined ? "" : ` cell ${cell.number}, line ${cell.line}`;
    return `${path ?? "code"}${inCell || (line === null ? "" : ` line ${line}`)}${where}`;
  }
  if (kind === "commit") return `commit ${(ref ?? "").slice(0, 7)}${where}`;
  return `${kind} ${ref ?? ""}${where}`;
}

/** As short as can be: "routes.py:12", "commit 1a2b3c4", "a.ipynb cell 3", "private". Plain text, not escaped. */
export function placeLabel(proof: Labelled): string {
  const { publish, kind, path, line, cell } = proof;
  if (publish !== "all") return "in private";
  if (kind !== "code" || path === null) return proofLabel({ ...proof, own: true });
  const file = path.slice(path.lastIndexOf("/") + 1);
  if (cell !== undefined) return `${file} cell ${cell.number}`;
  return line === null ? file : `${file}:${line}`;
}
