/**
 * `node scripts/release/next-step.ts REMOTE`: prints what the release workflow has to do for this commit of main, in the
 * format of step outputs (`step=…`, `version=…`).
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gitIn, remoteTags } from "./git.ts";
import { notesFor } from "./notes.ts";
import { versionOf } from "./version.ts";

/** propose: there are changesets without a version. release: there is a version without a tag. */
export type Step = "propose" | "release" | "nothing";

export function nextStep(root: string, remote: string): { step: Step; version: string } {
  const { text: version } = versionOf(root);
  if (hasChangesets(root)) return { step: "propose", version };
  const isTagged = remoteTags(gitIn(root), remote).has(`v${version}`);
  // A heading such as "0.1.0 (not yet released)" means that the version must not be released.
  const hasNotes = notesFor(readFileSync(join(root, "CHANGELOG.md"), "utf8"), version) !== null;
  return { step: hasNotes && !isTagged ? "release" : "nothing", version };
}

function hasChangesets(root: string): boolean {
  const folder = join(root, ".changeset");
  return existsSync(folder) && readdirSync(folder).some((name) => /^(?!README).*\.md$/.test(name));
}

if (import.meta.main) {
  const { step, version } = nextStep(process.cwd(), process.argv[2] ?? "origin");
  console.log(`step=${step}\nversion=${version}`);
}
