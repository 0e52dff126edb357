/** A phase's project. */
import { plainLabel } from "./decoration.ts";
import type { DraftPhase, DraftProject } from "./draft.ts";
import type { Label } from "./entry.ts";
import { projectName } from "./words.ts";

/** True for a label such as "💡 Mini-projeto:". */
export function isProject({ text }: Label): boolean {
  return projectName(plainLabel(text)) !== null;
}

/** The phase's project of this label, which the phase gets if it has none; null if it has another one. */
export function projectOf(phase: DraftPhase, { text, line }: Label): DraftProject | null {
  phase.project ??= {
    kind: plainLabel(text).split(/\s*[:：–—]\s*|\s-\s/)[0] ?? "",
    name: projectName(plainLabel(text)) ?? "",
    description: "",
    tasks: [],
    line,
  };
  return phase.project.line === line ? phase.project : null;
}
