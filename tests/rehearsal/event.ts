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
  /** Name of the only workflow file that a manual or scheduled run starts. */
  file?: string;
}

/** Whether an event starts a workflow file. GitHub Docs, "Events that trigger workflows". */
export function starts(
  { name, ref, payload, file: only }: WorkflowEvent,
  file: string,
  { on }: Workflow,
): boolean {
  switch (name) {
    case "push":
      // With a filter for branches only, tags do not start it.
      return on.push?.branches.some((branch) => ref === `refs/heads/${branch}`) ?? false;
    case "issues":
      return "action" in payload && (on.issues?.types.includes(String(payload.action)) ?? false);
    case "workflow_dispatch":
      return file === only && on.workflow_dispatch !== undefined;
    case "schedule":
      return file === only && on.schedule !== undefined;
  }
}
