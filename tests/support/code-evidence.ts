/** Evidence as code gives it, for tests that need no files. */
import type { Evidence, Proof } from "../../src/evidence/evidence.ts";
import { shaOf } from "./activity.ts";

/** A line of the owner's in a.sql of the portfolio's own repository, first shown on the second of September 2025. */
export function shownAt(proof: Partial<Proof>, other: Partial<Evidence> = {}): Evidence {
  const shown: Proof = {
    kind: "code",
    repository: "ana/learning",
    listed: ".",
    own: true,
    ref: shaOf("1a2b3c4"),
    path: "a.sql",
    line: 1,
    url: null,
    on: "2025-09-02",
    by: null,
    title: null,
    seen: true,
    ...proof,
  };
  return {
    says: "done",
    kind: "code",
    explicit: false,
    because: "SQL joins: join",
    moment: { repository: ".", order: null, at: Date.UTC(2025, 8, 2) / 1000 },
    proof: shown,
    dismissed: null,
    ...other,
  };
}
