/** Rust, for the shared reader. */
import { type CodeTable, nestedComments, type StringForm } from "../code/table.ts";
import { rustWords } from "./words.ts";

const strings: readonly StringForm[] = [
  { open: /[bc]?r(#{0,16})"/y, close: (opened) => `"${opened[1] ?? ""}`, lines: true },
  { open: /[bc]?"/y, close: '"', escapes: true, lines: true },
  { open: /b?'(?=\\|[^\\'\n]')/y, close: "'", escapes: true },
];

export const rustTable: CodeTable = {
  ...rustWords,
  lineComments: "//",
  blockComments: nestedComments,
  strings,
  stringStarts: "\"'bcr",
  names: /(?:r#)?[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*/y,
  pairs: ["else if", "if let", "while let", "let mut", "async move"],
  signs: { "..": "range", "..=": "range", "?": "question mark" },
  words: "in true false pub crate super self extern macro_rules await box",
  soft: "crate super self await type",
  plainTypes: "i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize f32 f64 bool char str Self",
  types: { struct: "struct", enum: "enum", trait: "trait", union: "union" },
  functions: { fn: "function" },
  variables: "let const static",
  namespaces: "mod",
  imports: { use: "tree" },
  heads: "if while for match",
  self: "self Self",
  typeMark: ":",
  returnMark: "->",
  bases: { ":": "extends" },
  annotation: "#[",
  members: ". ::",
  named: ":",
  braceLiterals: true,
  makers: "new",
  macro: "!",
};
