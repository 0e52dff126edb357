/** What a rule about files found. */
import type { Introduction, CodeMatch } from "../../activity/code-match.ts";
import type { RepositoryActivity } from "../../activity/repository.ts";
import type { Evidence } from "../evidence.ts";
import type { ItemRule } from "./search/rules.ts";

/** A part of a rule, and what was found of it. */
export interface FoundPart {
  name: string;
  /** The owner's places, the ones that are shown first; empty when the part is missing. */
  places: OwnersPlace[];
  /** Why what was found does not count; null when nothing was found. */
  instead: string | null;
  met: boolean;
  /** It is there, and might be met if it could be seen who wrote it. */
  hidden: boolean;
}

/** How far a rule is fulfilled. */
export interface CodeFinding {
  rule: ItemRule;
  met: boolean;
  parts: FoundPart[];
  evidence: Evidence[];
  /** In words, for `explain` and for the reason why a tick is taken back. */
  says: string;
}

/** A place that the owner wrote. */
export interface OwnersPlace {
  repository: RepositoryActivity;
  match: CodeMatch;
  introduced: Introduction;
}
