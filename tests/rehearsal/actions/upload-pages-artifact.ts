/**
 * Plays actions/upload-pages-artifact 5.0.0, which follows links, leaves out hidden files unless told otherwise and uploads
 * one archive (action.yml), with actions/upload-artifact 7.0.0, which does not replace an artifact (src/upload/upload-artifact.ts).
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type ActionDouble, StepFailed } from "../action-double.ts";
import { runProgram } from "../machine.ts";

export const uploadPagesArtifact: ActionDouble = {
  name: "actions/upload-pages-artifact",
  commit: "fc324d3547104276b827a68afc52ff2a11cc49c9",
  inputs: { name: "github-pages", path: "_site/", "include-hidden-files": "false" },
  async play({ inputs, machine, github, run, output }) {
    const { name = "", path = "" } = inputs;
    const archive = join(machine.temp, "artifact.tar");
    const hidden = inputs["include-hidden-files"] === "true" ? [] : [".[^/]*"];
    const excluded = [".git", ".github", ...hidden].map((one) => `--exclude=${one}`);
    const links = ["--dereference", "--hard-dereference"];
    const args = [...links, "--directory", path, "-cvf", archive, ...excluded, "."];
    const { status, output: printed } = await runProgram(machine, "tar", args);
    if (status !== 0) throw new StepFailed(printed);
    const files = new Map([["artifact.tar", readFileSync(archive)]]);
    try {
      const { id } = github.artifacts.add({ name, run: run.id, attempt: run.attempt, files });
      output("artifact_id", String(id));
    } catch (cause) {
      throw new StepFailed("Failed to upload the artifact.", { cause });
    }
  },
};
