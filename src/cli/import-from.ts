/** Reads a Markdown note from disk and imports it. */
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { basename, extname, resolve } from "node:path";
import { codeNamesOf } from "../import/code-names.ts";
import { importNote, type Imported } from "../import/import-note.ts";
import { skillFinder } from "../import/item-skills.ts";
import { errors } from "../problems/errors.ts";
import { limits } from "../roadmap/schema.ts";
import { skills } from "../skills/catalogue.ts";
import { decodeText } from "../text/decode.ts";

/**
 * @param note path, relative to the current folder
 * @param acceptLikely whether links to skills that are only likely are taken
 * @throws an error that says why the note cannot be read
 */
export function importFrom(note: string, acceptLikely: boolean): Imported {
  const codeNames = codeNamesOf(skills);
  const finderFor = (texts: readonly string[]) => skillFinder(texts, codeNames);
  return importNote(readNote(note), { title: titleFrom(note), finderFor, acceptLikely });
}

function readNote(note: string): string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(realpathSync(resolve(note)));
  } catch (cause) {
    throw existsSync(resolve(note)) ? errors.read(note, cause) : errors.noNote(note);
  }
  if (bytes.length > limits.bytes) throw errors.largeNote(note);
  const text = decodeText(bytes);
  if (text === null) throw errors.read(note, new Error("it is not a text file"));
  return text;
}

/** "my-plan_2025.md" as "my plan 2025". */
function titleFrom(note: string): string {
  const name = basename(note, extname(note)).replace(/[-_]+/g, " ").trim();
  return name === "" ? "Learning roadmap" : name;
}
