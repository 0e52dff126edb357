/** Dart, for the shared reader. */
import { type CodeTable, nestedComments, type StringForm } from "../code/table.ts";
import { dartWords } from "./words.ts";

const strings: readonly StringForm[] = [
  { open: /r("""|''')/y, close: (opened) => opened[1] ?? "", lines: true },
  { open: /r(["'])/y, close: (opened) => opened[1] ?? "" },
  { open: /"""|'''/y, close: (opened) => opened[0], escapes: true, lines: true, hole: "${" },
  { open: /["']/y, close: (opened) => opened[0], escapes: true, hole: "${" },
];

export const dartTable: CodeTable = {
  ...dartWords,
  lineComments: "//",
  blockComments: nestedComments,
  strings,
  stringStarts: "\"'r",
  names: /[A-Za-z_$\u0080-\uffff][\w$\u0080-\uffff]*/y,
  pairs: ["else if", "await for", "is !", "yield *", "async *"],
  signs: {
    "?.": "null-aware operator",
    "??": "null-aware operator",
    "??=": "null-aware operator",
    "..": "cascade",
    "...": "spread",
  },
  words:
    "new in null true false var throw rethrow catch default extends implements with on super this export part library show hide required operator when sync dynamic void final const",
  soft: "get set on show hide part library late when async await sync as dynamic",
  plainTypes: "int double num bool String Object void dynamic var Null Never",
  types: { class: "class", mixin: "mixin", enum: "enum", extension: "extension" },
  imports: { import: "string", export: "string" },
  heads: "if for while switch",
  self: "this super",
  typesFirst: true,
  bases: { extends: "extends", implements: "implements", with: "implements", on: "extends" },
  annotation: "@",
  members: ". ?. ..",
  named: ":",
  lambda: "=>",
  mapBraces: true,
  callsMake: true,
};
