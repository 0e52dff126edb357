/** Strings of Python: what they address, and the SQL in them. A docstring shows nothing, except Markdown. */
import type { SyntaxNode } from "@lezer/common";
import type { PythonFile } from "./file.ts";
import type { Names } from "./names.ts";

const longestPath = 1000;

const quotes = /^[A-Za-z]*("""|'''|"|')/;

/** The text between the quotes, with `?` for each inserted value. */
export function contentOf(node: SyntaxNode, names: Names): string {
  if (node.name === "ContinuedString") {
    const parts: string[] = [];
    for (let part = node.firstChild; part !== null; part = part.nextSibling)
      parts.push(contentOf(part, names));
    return parts.join("");
  }
  const text = names.whole(node);
  const open = quotes.exec(text);
  const inner = open === null ? text : text.slice(open[0].length, -(open[1]?.length ?? 1));
  return node.name === "FormatString" ? inner.replace(/\{[^{}]*\}/g, "?") : inner;
}

/** A heading, a list of names in bold, or a block of code. */
const markdown = /^[ \t"']*(?:#{1,4} \S|[-*] \*\*|```)/m;

/** A folder of a path that names a column and its value, as Hive and Spark have it: `sales/day=2024-05-01/`, or with an inserted value. */
const partition = /(?:^|\/)([A-Za-z]\w*)=(?:\?|%[A-Za-z]|\d)[^/=&\s]*(?=\/|$)/g;

/** The same without the name of the column: `{args.year}/{month}/sales.parquet`. */
const dated = /\{(?:\w+\.)*(year|month|day|date|ano|mes|dia|fecha)\b[^{}]*\}\/[^]*\.parquet\b/i;

/** Other names for a server beside the program, such as one of Compose's services. */
const besides = /^(?!localhost$)[\w-]+$|^0\.0\.0\.0$|^host\.docker\.internal$/;

/** `python url postgresql`, `python url https://host` (`http://localhost` for a host without a domain, too), `python partition day`, `python string django.db.models` for a single word (`train[:80%]` too), `python markdown` for a docstring, and the facts of SQL. */
export function readString(node: SyntaxNode, file: PythonFile): void {
  const { parent } = node;
  // A string that is a statement is a comment; one of several in a row is read with its row.
  if (parent?.name === "ExpressionStatement" && markdown.test(file.names.whole(node)))
    file.fact("markdown", node);
  if (parent?.name === "ExpressionStatement" || parent?.name === "ContinuedString") return;
  const value = contentOf(node, file.names);
  readAddress(value, node, file);
  if (/^[\w.:-]{3,80}(?:\[[\d:%]+\])?$/.test(value)) file.fact(`string ${value}`, node);
  if (value.includes("/") && value.length < longestPath) {
    for (const [, column = ""] of value.matchAll(partition)) file.fact(`partition ${column}`, node);
    const [, date] = dated.exec(file.names.whole(node).slice(0, longestPath)) ?? [];
    if (date !== undefined) file.fact(`partition ${date}`, node);
  }
  // A line feed that is written as two characters separates words, too.
  file.onString(value.replaceAll(/\\[nrt]/g, "  "), file.lineOf(node.from), node);
}

function readAddress(value: string, node: SyntaxNode, file: PythonFile): void {
  const [, name, host = ""] = /^\s*([a-z][\w+.-]*):\/\/([\w.?-]*)/i.exec(value) ?? [];
  if (name === undefined) return;
  const scheme = name.toLowerCase();
  file.fact(`url ${scheme}${scheme.startsWith("http") ? `://${host}` : ""}`, node);
  if (scheme === "http" && besides.test(host)) file.fact("url http://localhost", node);
}
