/** Fixes for values that are written differently than the schema wants them. */
import { findNodeAtLocation } from "jsonc-parser";
import { isDay } from "../day.ts";
import type { Fix, Fixable } from "./fix.ts";

export function valueFix({ text, root, finding, at }: Fixable): Fix | null {
  const node = findNodeAtLocation(root, [...at]);
  if (node === undefined || finding.offset !== undefined) return null;
  const written: unknown = node.value;
  const key = finding.at.findLast((part) => typeof part === "string") ?? "";
  const replace = (value: string | number | null): Fix | null =>
    value === null || value === written
      ? null
      : {
          offset: node.offset,
          length: node.length,
          text: JSON.stringify(value),
          message: `wrote ${JSON.stringify(value)} instead of ${text.slice(node.offset, node.offset + node.length)}`,
        };
  if (finding.code === "wrong-type" && isLoneEntry(String(finding.at.at(-1)), node.type))
    return { offset: node.offset, length: node.length, ...inList(text, node.offset, node.length, key) };
  return typeof written === "string" ? replace(meantValue(finding, key, written)) : null;
}

function meantValue(finding: Fixable["finding"], key: string, written: string): string | number | null {
  switch (finding.code) {
    case "impossible-date":
      return dayMeant(written);
    case "wrong-type":
      return numberMeant(key, written);
    case "unknown-skill":
      return sameWords(written, finding.allowed);
    case "wrong-value":
      return differentlyWritten(finding, key, written);
    default:
      return null;
  }
}

function differentlyWritten(
  { at, allowed }: Fixable["finding"],
  key: string,
  written: string,
): string | null {
  if (key === "github") return loginMeant(written);
  if (key === "emails") return emailMeant(written);
  if (at[0] === "resume") return dayMeant(written) ?? monthMeant(written);
  // What is published of a repository is its owner's to decide.
  return key === "publish" ? null : sameWords(written, allowed);
}

const texts: ReadonlySet<string> = new Set([
  "aliases",
  "emails",
  "links",
  "repositories",
  "files",
  "paths",
  "highlights",
]);
const objects: ReadonlySet<string> = new Set(["evidence", "all", "any"]);

/** True for an entry that is not in a list, where a list is wanted. */
function isLoneEntry(key: string, type: string): boolean {
  return (type === "string" && texts.has(key)) || (type === "object" && objects.has(key));
}

function inList(text: string, offset: number, length: number, key: string): Pick<Fix, "text" | "message"> {
  return { text: `[${text.slice(offset, offset + length)}]`, message: `put "${key}" in a list` };
}

/** "2025-9-3", "2025/09/03" and "20250903" are a day; "03/09/2025" may be two. */
function dayMeant(written: string): string | null {
  const parts =
    /^\s*(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ].*)?\s*$/.exec(written) ??
    /^\s*(\d{4})()(\d{2})(\d{2})\s*$/.exec(written);
  const [, year = "", , month = "", day = ""] = parts ?? [];
  const meant = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(meant) ? meant : null;
}

function monthMeant(written: string): string | null {
  const [, year = "", month = ""] = /^\s*([12]\d{3})[-/.](\d{1,2})\s*$/.exec(written) ?? [];
  return isDay(`${year}-${month.padStart(2, "0")}-01`) ? `${year}-${month.padStart(2, "0")}` : null;
}

function numberMeant(key: string, written: string): number | null {
  if (key === "issue" || key === "strategyIssue")
    return /^#?[1-9]\d{0,8}$/.test(written) ? Number(written.replace("#", "")) : null;
  if (key === "months" || key === "min") return /^[1-9]\d{0,2}$/.test(written) ? Number(written) : null;
  return null;
}

function loginMeant(written: string): string | null {
  const found =
    /^\s*(?:@|(?:https?:\/\/)?(?:www\.)?github\.com\/)([a-z\d](?:[a-z\d]|[-_](?=[a-z\d])){0,38})\/?\s*$/i.exec(
      written,
    );
  return found?.[1] ?? null;
}

/** "Ana <ana@example.com>" and "mailto:ana@example.com" hold an address. */
function emailMeant(written: string): string | null {
  const inside =
    /^[^<>]*<\s*([^<>]+?)\s*>\s*$/.exec(written)?.[1] ?? written.replace(/^\s*(?:mailto:)?\s*|\s+$/g, "");
  return /^[^\s@<>"\\]+@[^\s@<>"\\]+$/.test(inside) && inside !== written ? inside : null;
}

/** The allowed value that differs only by case, spaces and punctuation. */
function sameWords(written: string, allowed: readonly string[] = []): string | null {
  const letters = (value: string): string => value.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  const same = allowed.filter((one) => letters(one) === letters(written));
  return same.length === 1 ? (same[0] ?? null) : null;
}
