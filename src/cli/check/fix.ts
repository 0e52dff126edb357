/** `roadfolio check --fix`. */
import { type CheckedRoadmap, checkRoadmap } from "../../doors/check-roadmap.ts";
import { changed, type TextEdit } from "../../roadmap/edit.ts";
import type { Fix } from "../../roadmap/fix/fix.ts";
import { evidenceFixes } from "../../roadmap/fix/evidence.ts";
import { fixesFor } from "../../roadmap/fix/fixes.ts";
import { placeOf, readJsonText } from "../../roadmap/json-text.ts";
import { unifiedDiff } from "../../text/line-diff.ts";
import type { Fixed } from "./checked.ts";

/** A fix can make another one possible, but not for ever. */
const rounds = 10;

/** Fixes everything that is safe. Writes nothing. @param first what a check of the text found */
export async function fix(text: string, path: string, folder: string, first: CheckedRoadmap): Promise<Fixed> {
  let checked = first;
  let fixed = text;
  const done: Fix[][] = [];
  const places: { offset: number; message: string }[] = [];
  while (checked.reading !== null && done.length < rounds) {
    const found = fixesFor(fixed, checked.reading);
    const fixes = found.length > 0 ? found : evidenceFixes(fixed, checked.reading.json, checked.proposed);
    if (fixes.length === 0) break;
    for (const { offset, message } of fixes) places.push({ offset: originalOffset(offset, done), message });
    done.push(fixes);
    fixed = changed(fixed, fixes);
    checked = await checkRoadmap(fixed, path, folder);
  }
  const { lines } = readJsonText(text);
  const changes = places
    .toSorted((a, b) => a.offset - b.offset)
    .map(({ offset, message }) => ({ ...placeOf({ lines }, offset), message }));
  return { ...checked, text: fixed, changes, diff: unifiedDiff(text, fixed, path) };
}

/** Where an offset was before all edits. @param all rounds of edits, sorted by offset; each is of the text after the one before */
function originalOffset(offset: number, all: readonly (readonly TextEdit[])[]): number {
  return all.toReversed().reduce(offsetBefore, offset);
}

function offsetBefore(offset: number, edits: readonly TextEdit[]): number {
  let shift = 0;
  for (const edit of edits) {
    const start = edit.offset + shift;
    if (offset < start) break;
    if (offset < start + edit.text.length) return edit.offset;
    shift += edit.text.length - edit.length;
  }
  return offset - shift;
}
