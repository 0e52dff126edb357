/** What starts a run, and which workflow files it starts. */
import type { Workflow } from "./workflow-file.ts";

export interface WorkflowEvent {
  name: "push" | "issues" | "workflow_dispatch" | "schedule";
  /** Full name, such as refs/heads/main. */
  ref: string;
  /** The commit whose workflow files count. */
  sha: string;
  actor: string;
  payload: object;
  /** Paths that a push changes. */
  changed?: readonly string[];
  /** Name of the only workflow file that a manual or scheduled run starts. */
  file?: string;
}

/** Whether an event starts a workflow file. GitHub Docs, "Events that trigger workflows". */
export function starts(
  { name, ref, payload, changed, file: only }: WorkflowEvent,
  file: string,
  { on }: Workflow,
): boolean {
  switch (name) {
    case "push": {
      if (on.push === undefined) return false;
      const { branches, paths } = on.push;
      // With a filter for branches only, tags do not start it.
      const isOfBranch = branches.some((branch) => ref === `refs/heads/${branch}`);
      if (!isOfBranch || paths === undefined) return isOfBranch;
      if (changed === undefined) throw new Error(`Nobody says what the push to ${ref} changes.`);
      return changed.some((path) => paths.includes(path));
    }
    case "issues":
      return "action" in payload && (on.issues?.types.includes(String(payload.action)) ?? false);
    case "workflow_dispatch":
      return file === only && on.workflow_dispatch !== undefined;
    case "schedule":
      return file === only && on.schedule !== undefined;
  }
}
