/** An action that a workflow uses, played in this process. */
import type { Artifact } from "./artifacts.ts";
import type { GitHubSide } from "./github-side.ts";
import type { Run } from "./run.ts";
import type { Machine } from "./machine.ts";
import type { Permissions } from "./workflow-file.ts";

export interface ActionDouble {
  /** "owner/name". */
  name: string;
  /** The commit whose source it follows: another one in a workflow is an error, until somebody has read what changed. */
  commit: string;
  /** Its inputs with their defaults, in which expressions are allowed. */
  inputs: Readonly<Record<string, string>>;
  /** @throws StepFailed for what makes the real one fail */
  play(step: ActionStep): Promise<void>;
}

export interface ActionStep {
  inputs: Readonly<Record<string, string>>;
  github: GitHubSide;
  run: Run;
  permissions: Permissions;
  machine: Machine;
  /** Whether our own programs are the built ones, in processes of their own. */
  bundle: boolean;
  output(name: string, value: string): void;
  print(line: string): void;
  /** Runs when the job ends, in reverse order. */
  afterwards(work: () => Promise<void>): void;
}

/** Makes the step red. Any other error is one of the rehearsal itself and ends the test. */
export class StepFailed extends Error {}

/** An input that the double plays only as true or false. @throws for anything else */
export function flag(inputs: Readonly<Record<string, string>>, name: string): boolean {
  const value = inputs[name];
  if (value === "true" || value === "false") return value === "true";
  throw new Error(`The input ${name} is played only as true or false.`);
}

/** The newest artifact with a name; null if there is none. */
export function newest(artifacts: readonly Artifact[], name: string): Artifact | null {
  return artifacts.findLast((one) => one.name === name) ?? null;
}
