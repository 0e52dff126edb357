/** Reads and validates the Action's inputs. action.yml documents them. */
import { errors } from "../problems/errors.ts";
import { usualCalls } from "../ports/github/connect.ts";

export interface Inputs {
  token: string | null;
  roadmap: string;
  readme: string;
  site: string | null;
  templates: string | null;
  issues: "sync" | "read" | "off";
  publish: "push" | "pull-request" | "none";
  commit: "git" | "api";
  /** The most calls to GitHub's API that the run may make. */
  apiCalls: number;
  dryRun: boolean;
  failOn: "error" | "warning";
}

/**
 * @param get returns an input's trimmed value; "" when it is not set
 * @throws an input error for a value that is not allowed
 */
export function readInputs(get: (name: string) => string): Inputs {
  const choose = <T extends string>(name: string, allowed: readonly [T, ...T[]]): T => {
    const value = get(name);
    const chosen = value === "" ? allowed[0] : allowed.find((one) => one === value);
    if (chosen === undefined) throw errors.input(name, value, allowed);
    return chosen;
  };
  const calls = get("api-calls");
  if (!/^\d{0,6}$/.test(calls)) throw errors.input("api-calls", calls, ["a whole number"]);
  return {
    token: get("token") || null,
    roadmap: get("roadmap") || "roadmap.json",
    readme: get("readme") || "README.md",
    site: get("site") || null,
    templates: get("templates") || null,
    issues: choose("issues", ["sync", "read", "off"]),
    publish: choose("publish", ["push", "pull-request", "none"]),
    commit: choose("commit", ["git", "api"]),
    apiCalls: calls === "" ? usualCalls : Number(calls),
    dryRun: choose("dry-run", ["false", "true"]) === "true",
    failOn: choose("fail-on", ["error", "warning"]),
  };
}
