/** The `proof` of a `done`: `commit [owner/name@]1a2b3c4`, `issue [owner/name]#12`, `checklist #12`, `code [owner/name@]1a2b3c4:path#L10`. */
import type { Item } from "./roadmap.ts";

export interface IssueReference {
  kind: "issue" | "checklist";
  repository: string | null;
  number: number;
}

export type ProofReference =
  | { kind: "commit"; repository: string | null; sha: string }
  | { kind: "code"; repository: string | null; sha: string; path: string; line: number }
  | IssueReference;

const commitForm = /^commit (?:(.+)@)?([0-9a-f]{7,64})$/;
const codeForm = /^code (?:([^@]+)@)?([0-9a-f]{7,64}):(.+)#L(\d+)$/;
const issueForm = /^(issue|checklist) (\S+?)?#(\d+)$/;

/** Parses a proof; null if the text has none of the four forms. */
export function readProof(text: string): ProofReference | null {
  const commit = commitForm.exec(text);
  if (commit?.[2]) return { kind: "commit", repository: commit[1] ?? null, sha: commit[2] };
  const code = codeForm.exec(text);
  if (code?.[2] && code[3])
    return { kind: "code", repository: code[1] ?? null, sha: code[2], path: code[3], line: Number(code[4]) };
  const issue = issueForm.exec(text);
  if (issue)
    return {
      kind: issue[1] === "issue" ? "issue" : "checklist",
      repository: issue[2] ?? null,
      number: Number(issue[3]),
    };
  return null;
}

/** The proof in an item's `done`; null if there is none or it cannot be parsed. */
export function recordedReference({ written }: Pick<Item, "written">): ProofReference | null {
  return typeof written === "object" && written.proof !== undefined ? readProof(written.proof) : null;
}

/** Formats a proof; the inverse of {@link readProof}. */
export function writeProof(proof: ProofReference): string {
  const { kind, repository } = proof;
  if (proof.kind === "commit") return `${kind} ${repository === null ? "" : `${repository}@`}${proof.sha}`;
  if (proof.kind === "code")
    return `${kind} ${repository === null ? "" : `${repository}@`}${proof.sha}:${proof.path}#L${proof.line}`;
  return `${kind} ${repository ?? ""}#${proof.number}`;
}
