/** The Action's inputs, read once and checked. Names and defaults stand in action.yml. */
import { errors } from "../errors.ts";

export interface Inputs {
  token: string | null;
  roadmap: string;
  readme: string;
  site: string | null;
  templates: string | null;
  publish: "push" | "none";
  dryRun: boolean;
  failOn: "error" | "warning";
}

/**
 * @param get an input's trimmed value; "" when it was not given
 * @throws an input error for a value that is not allowed
 */
export function readInputs(get: (name: string) => string): Inputs {
  const choose = <T extends string>(name: string, allowed: readonly [T, ...T[]]): T => {
    const value = get(name);
    const chosen = value === "" ? allowed[0] : allowed.find((one) => one === value);
    if (chosen === undefined) throw errors.input(name, value, allowed);
    return chosen;
  };
  choose("issues", ["sync", "read", "off"]);
  if (get("publish") === "pull-request")
    throw errors.input("publish", "pull-request", ["push", "none (pull-request is not there yet)"]);
  return {
    token: get("token") || null,
    roadmap: get("roadmap") || "roadmap.json",
    readme: get("readme") || "README.md",
    site: get("site") || null,
    templates: get("templates") || null,
    publish: choose("publish", ["push", "none"]),
    dryRun: choose("dry-run", ["false", "true"]) === "true",
    failOn: choose("fail-on", ["error", "warning"]),
  };
}
