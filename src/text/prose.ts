/**
 * Extracts the sentences of a Markdown document. Reads each line once instead of parsing: READMEs come from strangers,
 * and marked takes seconds for 4 KiB of nested quotes.
 */
import { fencedLines } from "./fences.ts";

/** Characters that are enough to recognise the language. */
const most = 32_768;

/**
 * The prose of a Markdown document: paragraphs separated by an empty line, each list item on its own line. Leaves out
 * front matter, code, tables, HTML, images, addresses, file names, and headings and items that are only names. Reads the
 * first 32,768 characters in linear time; never throws.
 */
export function proseOf(markdown: string): string {
  const lines = withoutFrontMatter(capped(markdown).replace(/\r\n?/g, "\n")).split("\n");
  const fenced = fencedLines(lines);
  const text = withoutHtml(lines.map((line, index) => (fenced[index] === true ? "" : line)).join("\n"));
  return [...spokenLines(text.split("\n"))]
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

function capped(text: string): string {
  return text.length <= most ? text : text.slice(0, text.lastIndexOf("\n", most) + 1 || most);
}

function withoutFrontMatter(text: string): string {
  if (!/^---\n[\w-]+[ \t]*:/.test(text)) return text;
  const end = text.indexOf("\n---\n", 3);
  return end === -1 ? text : text.slice(end + 5);
}

const tag = /<[/!?]?[a-z](?:[^<>\n]|\n(?!\s*\n))*>/gi;

function withoutHtml(text: string): string {
  return ["pre", "code", "table", "script", "style", "svg"]
    .reduce((rest, name) => without(rest, `<${name}`, `</${name}>`), without(text, "<!--", "-->"))
    .replace(tag, " ");
}

/** Removes everything between two marks. If the end mark is missing, the text stays. */
function without(text: string, from: string, to: string): string {
  const parts: string[] = [];
  let at = 0;
  for (let start = text.indexOf(from); start !== -1; start = text.indexOf(from, at)) {
    const end = text.indexOf(to, start + from.length);
    if (end === -1) break;
    parts.push(text.slice(at, start));
    at = end + to.length;
  }
  return [...parts, text.slice(at)].join(" ");
}

const quotation = /^[\s>]*>/;
const item = /^\s*(?:(?:[-*+]|\d{1,9}[.)])\s+)+(?:\[[ xX]\]\s+)?/;
const heading = /^ {0,3}#{1,6}\s/;
const indented = /^(?: {4}| {0,3}\t)/;
/** A link reference definition, or a row of a table. */
const silent = /^(?: {0,3}\[[^\]]*\]:|\s*\||[^|]*\|[^|]*\|)/;

/** The prose of each line; empty for a line without any, which ends the paragraph. */
function* spokenLines(lines: readonly string[]): Generator<string> {
  let [inList, inCode, afterGap] = [false, false, true];
  for (const line of lines.map((whole) => whole.replace(quotation, ""))) {
    const isItem = item.test(line);
    if (/^\S/.test(line)) inList = isItem;
    inCode = indented.test(line) && !inList && (afterGap || inCode);
    afterGap = line.trim() === "";
    if (inCode || silent.test(line)) yield "";
    else if (heading.test(line)) yield `\n${withoutNames(plainWords(line.replace(heading, "")))}\n`;
    else yield isItem ? withoutNames(plainWords(line.replace(item, ""))) : plainWords(line);
  }
}

/** Drops headings and items that are just a name, which is the same in every language: "FastAPI", "Apache Airflow 2". */
function withoutNames(text: string): string {
  return (text.match(/(?<!\S)\p{Ll}|\p{Lo}/gu) ?? []).length > 1 ? text : "";
}

const codeSpan = /`+[^`]*`+/g;
const target = String.raw`(?:\((?:[^()]|\([^()]*\))*\)|\[[^\[\]]*\])`;
const image = new RegExp(String.raw`!\[[^\[\]]*\]${target}?`, "g");
const link = new RegExp(String.raw`\[([^\[\]]*)\]${target}`, "g");
const noteOrEntity = /\[[!^][^[\]]*\]|&#?\w{1,31};/g;
const emphasis = /[*~]+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu;

function withoutEmphasis(text: string): string {
  return /[*~_]/.test(text) ? text.replace(emphasis, "") : text;
}

/** An ASCII word with punctuation inside, digits, or colons at both ends: an address, path, code, version or emoji code. */
const noWord = /^(?=[!-~]+$)(?:.*\w[.:%$&<>|+]+\w.*|.*[\d_@#\\/=].*|:.*:)$/;

/** A line without inline markup, code, images, addresses and file names. */
export function plainWords(line: string): string {
  return withoutEmphasis(
    line.replace(codeSpan, " ").replace(image, " ").replace(link, "$1").replace(noteOrEntity, " "),
  )
    .split(/\s+/)
    .filter((word) => !noWord.test(word))
    .join(" ")
    .trim();
}
