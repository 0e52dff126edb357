/**
 * A short label for a proof: "commit 1a2b3c4", "issue #12", "app/main.py line 10", "Dockerfile", "a.ipynb cell 3, line 2",
 * "self-declared". For code that has moved since: "app/main.py line 10, introduced in 1a2b3c4".
 */
import { shortSha } from "../activity/commit.ts";
import { count } from "../text/count.ts";
import { keptPrivate, privateRepository, type PublishedProof } from "./published.ts";

/** What a label is made of. */
type Labelled = Pick<
  PublishedProof,
  "publish" | "count" | "kind" | "ref" | "path" | "line" | "cell" | "introduced" | "repository" | "own"
>;

/** Plain text, not escaped. */
export function proofLabel(proof: Labelled): string {
  const { publish, kind, ref, path, repository, own } = proof;
  if (publish === "nothing") return keptPrivate;
  if (publish === "summary")
    return `${proof.count === 1 ? "work" : count(proof.count, "proof")} in ${privateRepository}`;
  const where = own || repository === null ? "" : ` in ${repository}`;
  if (kind === "self") return "self-declared";
  if (kind === "code") return `${path ?? "code"}${lineLabel(proof)}${where}${originLabel(proof)}`;
  if (kind === "commit") return `commit ${shortSha(ref ?? "")}${where}`;
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

function lineLabel({ line, cell }: Labelled): string {
  if (cell !== undefined) return ` cell ${cell.number}, line ${cell.line}`;
  return line === null ? "" : ` line ${line}`;
}

function originLabel({ introduced }: Labelled): string {
  return introduced === undefined ? "" : `, introduced in ${shortSha(introduced.ref ?? "")}`;
}
