/** C, for the shared reader. */
import { type CodeTable, slashComments, type StringForm } from "../code/table.ts";
import { cWords } from "./words.ts";

const strings: readonly StringForm[] = [
  { open: /(?:u8|[uUL])?R"([^\s()\\]{0,16})\(/y, close: (opened) => `)${opened[1] ?? ""}"`, lines: true },
  { open: /(?:u8|[uUL])?"/y, close: '"', escapes: true },
  { open: /(?:u8|[uUL])?'(?=\\|[^'\n]{1,4}')/y, close: "'", escapes: true },
];

export const cReserved = "NULL default extern register inline restrict _Bool";
const plainTypes =
  "int long short char float double void unsigned signed bool size_t ssize_t int8_t int16_t int32_t int64_t uint8_t uint16_t uint32_t uint64_t wchar_t auto";

export const cTable: CodeTable = {
  ...cWords,
  lineComments: "//",
  blockComments: slashComments,
  strings,
  stringStarts: "\"'RuUL",
  preprocessor: true,
  pairs: ["else if"],
  signs: { "->": "arrow", "<<": "shift" },
  words: cReserved,
  plainTypes,
  types: { struct: "struct", enum: "enum", union: "union" },
  bodies: true,
  imports: {},
  heads: "if for while switch",
  self: "",
  typesFirst: true,
  bases: {},
  members: ". ->",
  named: "=",
};
