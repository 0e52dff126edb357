/**
 * Plays actions/upload-artifact 7.0.0 for a folder (src/shared/search.ts): hidden files are left out, and names are relative to
 * the folder. If there is no file, it uploads nothing (src/upload/upload-artifact.ts).
 */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { type ActionDouble, StepFailed } from "../action-double.ts";

export const uploadArtifact: ActionDouble = {
  name: "actions/upload-artifact",
  commit: "bbbca2ddaa5d8feaa63e36b76fdaad77386f024f",
  inputs: { name: "artifact", path: "", "if-no-files-found": "warn", "retention-days": "" },
  async play({ inputs, machine, github, run, print }) {
    const { name = "", path = "" } = inputs;
    if (!/^[\w-]+$/.test(path)) throw new Error(`${path}: only a folder of the workspace is played.`);
    const folder = join(machine.workspace, path);
    const found = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }) : [];
    const files = found.filter((file) => !/(?:^|\/)\./.test(file) && statSync(join(folder, file)).isFile());
    if (files.length === 0) {
      const message = `No files were found with the provided path: ${path}. No artifacts will be uploaded.`;
      if (inputs["if-no-files-found"] === "error") throw new StepFailed(message);
      return print(message);
    }
    const content = new Map(files.map((file) => [file, readFileSync(join(folder, file))]));
    try {
      github.artifacts.add({ name, run: run.id, attempt: run.attempt, files: content });
    } catch (cause) {
      throw new StepFailed("Failed to upload the artifact.", { cause });
    }
  },
};
