/**
 * Plays actions/attest 4.2.2, which signs the digest of a file as the identity of the run (src/main.ts), and needs two
 * permissions for that (README.md). Nothing is signed here.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type ActionDouble, StepFailed } from "../action-double.ts";
import { includes } from "../permissions.ts";

export const attest: ActionDouble = {
  name: "actions/attest",
  commit: "1e69f48acb82d1966a394da916b4c1698aa569d6",
  inputs: { "subject-path": "" },
  async play({ inputs: { "subject-path": path = "" }, permissions, machine, github }) {
    if (!/^[\w./-]+$/.test(path)) throw new Error(`${path}: only one path is played.`);
    for (const name of ["id-token", "attestations"] as const)
      if (!includes(permissions, name, "write"))
        throw new StepFailed(`The permission ${name}: write is missing.`);
    const file = join(machine.workspace, path);
    if (!existsSync(file)) throw new StepFailed(`Could not find subject at path ${path}`);
    github.attested.set(path, createHash("sha256").update(readFileSync(file)).digest("hex"));
  },
};
