/** GitHub's runner, through @actions/core: it reads and writes this process's environment and standard output. */
import * as core from "@actions/core";
import type { Environment } from "../ports/environment.ts";
import type { Runner } from "./runner.ts";

/** @param environment that of the process */
export function githubRunner(environment: Environment): Runner {
  const annotate = { error: core.error, warning: core.warning, notice: core.notice };
  return {
    input: (name) => core.getInput(name),
    hide: core.setSecret,
    output: core.setOutput,
    annotate: (level, text, place) => annotate[level](text, { ...place }),
    async summarize(markdown) {
      // An old Enterprise Server has no summaries.
      if (environment["GITHUB_STEP_SUMMARY"]) await core.summary.addRaw(markdown).write();
    },
  };
}
