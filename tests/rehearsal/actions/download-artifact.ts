/**
 * Plays actions/download-artifact 8.0.1 (src/download-artifact.ts): one artifact by its name, or all whose names match a
 * pattern, of each name the newest. Several get a folder each, with their names; one alone does not.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Artifact } from "../artifacts.ts";
import { type ActionDouble, newest, StepFailed } from "../action-double.ts";

export const downloadArtifact: ActionDouble = {
  name: "actions/download-artifact",
  commit: "3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c",
  inputs: { name: "", pattern: "", path: "" },
  async play({ inputs: { name = "", pattern = "", path = "" }, machine, github, run }) {
    const all = github.artifacts.of(run.id);
    const found = name === "" ? matching(all, pattern) : [newest(all, name)];
    for (const artifact of found) {
      if (artifact === null) throw new StepFailed(`Artifact '${name}' not found`);
      const folder = join(machine.workspace, path, found.length === 1 ? "" : artifact.name);
      for (const [file, content] of artifact.files) {
        mkdirSync(dirname(join(folder, file)), { recursive: true });
        writeFileSync(join(folder, file), content);
      }
    }
  },
};

/** @throws for a pattern other than a beginning, which is all that is played */
function matching(all: readonly Artifact[], pattern: string): (Artifact | null)[] {
  const [, start] = /^([\w-]+)\*$/.exec(pattern) ?? [];
  if (start === undefined) throw new Error(`${pattern}: only the beginning of names is played.`);
  const names = new Set(all.map((one) => one.name).filter((one) => one.startsWith(start)));
  return [...names].map((one) => newest(all, one));
}
