/** Finds the end of string literals, with code in them. Looks at each character a fixed number of times. */
import { withoutEscapes } from "../syntax/string-literals.ts";
import type { StringForm } from "./table.ts";

/** A string literal in a text. */
export interface FoundString {
  /** Without its marks; `?` in place of code. */
  content: string;
  /** Offset of the content. */
  from: number;
  /** Offset after the closing mark. */
  end: number;
  /** True if it has code in it. */
  holes: boolean;
  form: StringForm;
}

/** How deep strings in the code of strings are kept apart. Nobody goes beyond three. */
const deepest = 8;

/** The string that opens at an offset; null if none does. @param atStart a value may start here */
export function stringAt(
  text: string,
  at: number,
  forms: readonly StringForm[],
  atStart: boolean,
  depth = 0,
): FoundString | null {
  for (const form of forms) {
    if (form.atStart && !atStart) continue;
    form.open.lastIndex = at;
    const opened = form.open.exec(text);
    if (opened === null) continue;
    const from = at + opened[0].length;
    const close = typeof form.close === "string" ? form.close : form.close(opened);
    const { end, holes } = endOf(text, { from, close, form, forms, depth });
    const stop = text.startsWith(close, end) ? end + close.length : end;
    const inner = holes.length === 0 ? text.slice(from, end) : withHoles(text, from, end, holes);
    return {
      content: form.escapes ? withoutEscapes(inner) : inner,
      from,
      end: stop,
      holes: holes.length > 0,
      form,
    };
  }
  return null;
}

interface OpenString {
  from: number;
  close: string;
  form: StringForm;
  forms: readonly StringForm[];
  depth: number;
}

type Hole = readonly [from: number, to: number];

/** Where the content ends: at the closing mark, at the line's end, or with the text. */
function endOf(
  text: string,
  { from, close, form, forms, depth }: OpenString,
): { end: number; holes: Hole[] } {
  const holes: Hole[] = [];
  const { hole } = form;
  let at = from;
  while (at < text.length) {
    if (text.startsWith(close, at)) {
      if (!form.doubled || !text.startsWith(close, at + close.length)) break;
      at += 2 * close.length;
    } else if (hole !== undefined && text.startsWith(hole, at)) {
      // `{{` is a brace.
      if (hole === "{" && text.startsWith("{{", at)) at += 2;
      else {
        const end = holeEnd(text, at + hole.length, form, forms, depth + 1);
        holes.push([at, end]);
        at = end;
      }
    } else if (form.escapes && text.charCodeAt(at) === 92) at += 2;
    else if (!form.lines && text.charCodeAt(at) === 10) break;
    else at++;
  }
  return { end: Math.min(at, text.length), holes };
}

/** Offset after the bracket that closes the code in a string. */
function holeEnd(
  text: string,
  from: number,
  { hole, lines }: StringForm,
  forms: readonly StringForm[],
  depth: number,
): number {
  const [open, close] = hole?.endsWith("(") ? ["(", ")"] : ["{", "}"];
  let level = 1;
  for (let at = from; at < text.length; at++) {
    const sign = text[at] ?? "";
    if (sign === "\n" && !lines) return at;
    if (sign === open) level++;
    else if (sign === close && --level === 0) return at + 1;
    else if ((sign === '"' || sign === "'") && depth < deepest) {
      const inner = stringAt(text, at, forms, false, depth);
      if (inner !== null) at = Math.max(at, inner.end - 1);
    }
  }
  return text.length;
}

/** As many lines as before, so that what follows keeps its place. */
function withHoles(text: string, from: number, end: number, holes: readonly Hole[]): string {
  const parts: string[] = [];
  let at = from;
  for (const [start, stop] of holes) {
    parts.push(text.slice(at, start), "?", text.slice(start, stop).replace(/[^\n]+/g, ""));
    at = stop;
  }
  return parts.join("") + text.slice(at, Math.max(at, end));
}
