/** Why each problem happens and what to do about it, for docs/problems.md. Kept apart from the codes, because no run needs it. */
import type { ProblemCode } from "../../src/problems/codes.ts";
import { cohortCures } from "./cohort-cures.ts";
import { importCures } from "./import-cures.ts";
import { outputCures, usageCures } from "./output-cures.ts";
import { issueCures } from "./issue-cures.ts";
import { repositoryCures } from "./repository-cures.ts";
import { roadmapCures } from "./roadmap-cures.ts";
import { verifyCures } from "./verify-cures.ts";

/** Why it happens, and what to do. Markdown. */
export type Cures = Partial<Record<ProblemCode, readonly [why: string, cure: string]>>;

/** Every code once, by subject. */
export const cures: readonly { title: string; cures: Cures }[] = [
  { title: "roadmap.json", cures: roadmapCures },
  { title: "Importing a note", cures: importCures },
  { title: "Verifying a page", cures: verifyCures },
  { title: "Cohorts", cures: cohortCures },
  { title: "Repositories and evidence", cures: repositoryCures },
  { title: "Issues", cures: issueCures },
  { title: "Output", cures: outputCures },
  { title: "Usage", cures: usageCures },
];
