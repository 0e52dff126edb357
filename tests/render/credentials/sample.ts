/** A portfolio.json with one complete phase and project, as far as credentials need it. */
import type { CredentialSource, SourceItem, SourceProof } from "../../../src/render/credentials/source.ts";

const web = "https://github.com/ana-souza/learning";

export const commit: SourceProof = {
  kind: "commit",
  repository: "ana-souza/learning",
  ref: "1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d",
  path: null,
  line: null,
  url: `${web}/commit/1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d`,
  on: "2025-09-03",
  by: "Ana Souza",
  title: "Report sales",
};

export const code: SourceProof = {
  ...commit,
  kind: "code",
  path: "sql/joins_1.sql",
  line: 3,
  url: `${web}/blob/1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d/sql/joins_1.sql#L3`,
};

export const issue: SourceProof = { ...commit, kind: "issue", ref: "#12", url: `${web}/issues/12` };

export const kept: SourceProof = {
  kind: "code",
  repository: null,
  ref: null,
  path: null,
  line: null,
  url: null,
  on: "2025-09",
  by: null,
  title: null,
  publish: "summary",
  count: 3,
};

export function item(id: string, other: Partial<SourceItem> = {}): SourceItem {
  return {
    id,
    title: `Title of ${id}`,
    phase: "basics",
    project: null,
    done: true,
    on: "2025-09-03",
    proof: [commit],
    ...other,
  };
}

export function source(
  items: readonly SourceItem[],
  other: Partial<CredentialSource> = {},
): CredentialSource {
  return {
    url: "https://ana-souza.github.io/learning/",
    title: "Learning Plan",
    owner: { name: "Ana Souza", github: "ana-souza" },
    phases: [
      {
        id: "basics",
        title: "Absolute `Basics`",
        goal: "Work with data.",
        project: { id: "tool", title: "Reading tool", description: null, path: "tool" },
        credential: { criteria: "Each is proven." },
      },
    ],
    items,
    ...other,
  };
}
