/** GitHub's runner, through @actions/core, which uses the environment and standard output of this process. */
import * as core from "@actions/core";
import type { Environment } from "../ports/environment.ts";
import type { Runner } from "./runner.ts";

/** @param environment the environment of this process */
export function githubRunner(environment: Environment): Runner {
  const annotate = { error: core.error, warning: core.warning, notice: core.notice };
  return {
    input: (name) => core.getInput(name),
    hide: core.setSecret,
    output: core.setOutput,
    annotate: (level, text, place) => annotate[level](text, { ...place }),
    async summarize(markdown) {
      // Old versions of GitHub Enterprise Server do not support summaries.
      if (environment["GITHUB_STEP_SUMMARY"]) await core.summary.addRaw(markdown).write();
    },
  };
}
