/** The evidence of a credential: one entry for each proof of each item (Open Badges 3.0, B.1.7). */
import { shortSha } from "../../activity/commit.ts";
import { forPeople, whenForPeople } from "../../roadmap/day.ts";
import { count } from "../../text/count.ts";
import { plainText } from "../machine/plain-text.ts";
import { webAddress } from "../machine/web-address.ts";
import { privateRepository } from "../published.ts";
import { markdownText } from "./markdown-text.ts";
import type { SourceItem, SourceProof } from "./source.ts";

export interface Evidence {
  /** Address of the proof; missing if it has none that anybody may open. */
  id?: string | undefined;
  type: ["Evidence"];
  /** The item that it proves, as plain text. */
  name: string;
  /** Where and when, in a sentence of Markdown. */
  narrative: string;
  genre: string;
}

const genres: Readonly<Record<string, string>> = {
  code: "Code",
  issue: "Issue",
  checklist: "Checklist",
  commit: "Commit",
};

/** Strongest proof first. */
export function evidenceOf({ id, title, proof }: SourceItem): Evidence[] {
  return proof
    .filter(({ kind }) => kind !== "self")
    .map((one) => ({
      id: one.publish === undefined ? webAddress(one.url) : undefined,
      type: ["Evidence"],
      name: plainText(title) || id,
      narrative: narrativeOf(one),
      genre: genres[one.kind] ?? "Evidence",
    }));
}

function narrativeOf(proof: SourceProof): string {
  const { on, by, title, publish, count: proofs = 1 } = proof;
  if (publish !== undefined) {
    const when = on === null ? "" : ` ${whenForPeople(on)}`;
    return `${proofs === 1 ? "Work" : count(proofs, "proof")} in ${privateRepository}${when}.`;
  }
  const author = by === null ? "" : `, by ${markdownText(by)}`;
  const day = on === null ? "" : `, ${forPeople(on)}`;
  const words = title === null ? "" : `: “${markdownText(title)}”`;
  return `${placeOf(proof)}${author}${day}${words}.`;
}

/** "Line 10 of app/main.py in commit 1a2b3c4 of ana/learning", "Issue #12 of ana/learning". */
function placeOf({ kind, repository, ref, path, line }: SourceProof): string {
  const of = repository === null ? "" : ` of ${markdownText(repository)}`;
  const short = shortSha(ref ?? "");
  if (kind === "commit") return `Commit ${short}${of}`;
  if (kind !== "code") return `${genres[kind] ?? "Evidence"} ${markdownText(ref ?? "")}${of}`;
  const file = markdownText(path ?? "a file");
  const place = line === null || line === undefined ? `The file ${file}` : `Line ${line} of ${file}`;
  return `${place} in commit ${short}${of}`;
}
