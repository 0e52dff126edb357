/** Texts that try to break the formats they end up in. */
import { hostile } from "../rendered.ts";

/** Lone surrogates, control characters, and whatever ends a text in one of the formats. */
export const texts: [string, string][] = [
  ...hostile,
  ["the end of a CDATA section", "a ]]> b <![CDATA[ c"],
  ["a declared entity", '<!DOCTYPE x [<!ENTITY e "boom">]> &e; &nbsp;'],
  ["control characters", "a\u0000b\u0008c\u000bd\u001be\u007ff\u0085g"],
  ["half a character", "a\ud800b\udc00c"],
  ["a noncharacter", "a\uffffb\ufffec"],
  ["a line of a calendar", "x\r\nATTENDEE:mailto:me@evil.example\r\nEND:VEVENT"],
  ["characters that calendars escape", "a, b; c: d \\n e \\"],
  ["a long text", "word ".repeat(100).trim()],
  ["many emoji", "😀👩‍💻é".repeat(60)],
  ["the end of a script", "</script><script>alert(1)</script>"],
  ["JavaScript line separators", "a\u2028b\u2029c"],
];

/** All strings in a JSON value, at any depth. */
export function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

export const anyAddress = /[^\s@<>"]+@[\w-]+\.[a-z]{2,}/i;
