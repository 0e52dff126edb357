/**
 * The `proof` of a `done`: `commit [owner/name@]1a2b3c4`, `issue [owner/name]#12`, `checklist #12`,
 * `code [owner/name@]1a2b3c4:path#L10`, without `#L10` for a whole file. One that is kept private names neither repository nor
 * path: `private commit 1a2b3c4`, `private code 1a2b3c4`, `private issue #12`.
 */
import type { Item } from "./roadmap.ts";

export interface IssueReference {
  kind: "issue" | "checklist";
  repository: string | null;
  number: number;
}

/** A proof in some other repository: a sha or a number finds it there, and says nothing to anybody else. */
export type PrivateReference = { kind: "private" } & (
  | { of: "commit" | "code"; sha: string }
  | { of: "issue"; issue: number }
);

export interface CodeReference {
  kind: "code";
  repository: string | null;
  sha: string;
  path: string;
  /** Null for the whole file. */
  line: number | null;
}

export type ProofReference =
  | PrivateReference
  | { kind: "commit"; repository: string | null; sha: string }
  | CodeReference
  | IssueReference;

const commitForm = /^commit (?:(.+)@)?([0-9a-f]{7,64})$/;
const codeForm = /^code (?:([^@]+)@)?([0-9a-f]{7,64}):((?!#L\d+$).+?)(?:#L(\d+))?$/;
const privateForm = /^private (?:(commit|code) ([0-9a-f]{7,64})|issue #(\d+))$/;
const issueForm = /^(issue|checklist) (\S+?)?#(\d+)$/;

/** Parses a proof; null if the text has none of these forms. */
export function readProof(text: string): ProofReference | null {
  const hidden = privateForm.exec(text);
  if (hidden !== null) return readPrivate(hidden);
  const commit = commitForm.exec(text);
  if (commit?.[2]) return { kind: "commit", repository: commit[1] ?? null, sha: commit[2] };
  const code = codeForm.exec(text);
  if (code?.[2] && code[3])
    return {
      kind: "code",
      repository: code[1] ?? null,
      sha: code[2],
      path: code[3],
      line: code[4] === undefined ? null : Number(code[4]),
    };
  const issue = issueForm.exec(text);
  if (issue)
    return {
      kind: issue[1] === "issue" ? "issue" : "checklist",
      repository: issue[2] ?? null,
      number: Number(issue[3]),
    };
  return null;
}

function readPrivate([, of, sha = "", issue]: RegExpExecArray): PrivateReference {
  return issue === undefined
    ? { kind: "private", of: of === "code" ? "code" : "commit", sha }
    : { kind: "private", of: "issue", issue: Number(issue) };
}

/** The proof in an item's `done`; null if there is none or it cannot be parsed. */
export function recordedReference({ written }: Pick<Item, "written">): ProofReference | null {
  return typeof written === "object" && written.proof !== undefined ? readProof(written.proof) : null;
}

/** Formats a proof; the inverse of {@link readProof}. */
export function writeProof(proof: ProofReference): string {
  if (proof.kind === "private")
    return `private ${proof.of} ${"sha" in proof ? proof.sha : `#${proof.issue}`}`;
  const { kind, repository } = proof;
  if (proof.kind === "commit") return `${kind} ${repository === null ? "" : `${repository}@`}${proof.sha}`;
  if (proof.kind === "code") {
    // The end of such a name would be taken for a line.
    const line = proof.line ?? (/#L\d+$/.test(proof.path) ? 1 : null);
    const file = `${kind} ${repository === null ? "" : `${repository}@`}${proof.sha}:${proof.path}`;
    return line === null ? file : `${file}#L${line}`;
  }
  return `${kind} ${repository ?? ""}#${proof.number}`;
}
