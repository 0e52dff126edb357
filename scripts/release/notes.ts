/** `node scripts/release/notes.ts`: prints the section of CHANGELOG.md for the version in package.json. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { versionOf } from "./version.ts";

/** @returns the text below the heading `## VERSION`; null if there is no heading or no text */
export function notesFor(changelog: string, version: string): string | null {
  const section = changelog.split(/^## /m).find((part) => part.split("\n", 1)[0]?.trim() === version);
  const notes = section?.slice(section.indexOf("\n") + 1).trim() ?? "";
  return notes === "" ? null : notes;
}

/** @throws if the changelog has no section for the version */
export function readNotes(root: string): string {
  const { text } = versionOf(root);
  const notes = notesFor(readFileSync(join(root, "CHANGELOG.md"), "utf8"), text);
  if (notes === null) throw new Error(`CHANGELOG.md has no section "## ${text}".`);
  return notes;
}

if (import.meta.main) console.log(readNotes(process.cwd()));
