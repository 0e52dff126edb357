/** Ruby, for the shared reader. */
import type { CodeTable, StringForm } from "../code/table.ts";
import { rubyWords } from "./words.ts";

const closing: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}", "<": ">" };

const strings: readonly StringForm[] = [
  { open: /<<[~-]?(["'`]?)([A-Z_a-z]\w*)\1/y, close: (opened) => opened[2] ?? "", here: true, atStart: true },
  {
    open: /%[wWiIqQrx]?([([{<|!/])/y,
    close: (opened) => closing[opened[1] ?? ""] ?? opened[1] ?? "",
    lines: true,
    escapes: true,
    atStart: true,
  },
  { open: /"/y, close: '"', escapes: true, lines: true, hole: "#{" },
  { open: /'/y, close: "'", escapes: true, lines: true },
  { open: /`/y, close: "`", escapes: true, lines: true, hole: "#{" },
  { open: /\/(?![\s=])/y, close: "/", escapes: true, hole: "#{", atStart: true, literal: "regex" },
];

export const rubyTable: CodeTable = {
  ...rubyWords,
  lineComments: "#",
  blockComments: [{ open: "=begin", close: "=end", atLine: true }],
  strings,
  stringStarts: "\"'`<%/",
  names: /(?:@@?|\$)?[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*(?:[?!](?![=~]))?/y,
  symbols: /:[A-Za-z_]\w*[?!]?|:"[^"\n]*"/y,
  endLine: "__END__",
  pairs: ["case in"],
  signs: { "&.": "safe navigation", "->": "lambda", "..": "range", "...": "range" },
  words: "then do end class module def nil true false rescue raise retry self undef",
  given: "ENV ARGV",
  plainTypes: "",
  types: {},
  imports: { require: "string", require_relative: "string", load: "string" },
  heads: "",
  self: "self",
  bases: {},
  members: ". &. ::",
  named: ": =>",
  newlines: true,
  makers: "new",
  commands: true,
  mapBraces: true,
};
