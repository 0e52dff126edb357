/** Plays actions/download-artifact 8.0.1, which puts one artifact's files into the workspace (src/download-artifact.ts). */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type ActionDouble, newest, StepFailed } from "../action-double.ts";

export const downloadArtifact: ActionDouble = {
  name: "actions/download-artifact",
  commit: "3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c",
  inputs: { name: "" },
  async play({ inputs: { name = "" }, machine, github, run }) {
    if (name === "") throw new Error("Downloading every artifact is not played.");
    const artifact = newest(github.artifacts.of(run.id), name);
    if (artifact === null) throw new StepFailed(`Artifact '${name}' not found`);
    for (const [file, content] of artifact.files) writeFileSync(join(machine.workspace, file), content);
  },
};
