/** C#, for the shared reader. */
import { type CodeTable, slashComments, type StringForm } from "../code/table.ts";
import { csharpWords } from "./words.ts";

const strings: readonly StringForm[] = [
  { open: /\${1,8}("{3,})/y, close: (opened) => opened[1] ?? '"""', lines: true, hole: "{" },
  { open: /"{3,}/y, close: (opened) => opened[0], lines: true },
  { open: /\$@"|@\$"/y, close: '"', doubled: true, lines: true, hole: "{" },
  { open: /@"/y, close: '"', doubled: true, lines: true },
  { open: /\$"/y, close: '"', escapes: true, hole: "{" },
  { open: /"/y, close: '"', escapes: true },
  { open: /'(?=\\|[^'\n]')/y, close: "'", escapes: true },
];

export const csharpTable: CodeTable = {
  ...csharpWords,
  lineComments: "//",
  blockComments: slashComments,
  strings,
  stringStarts: "\"@$'",
  names: /@?[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*/y,
  preprocessor: true,
  pairs: ["yield return", "await foreach", "await using", "else if", "is not", "is null", "not null"],
  signs: { "?.": "optional chaining", "??": "null coalescing", "??=": "null coalescing", "..": "range" },
  words:
    "new in out ref var null true false default not and or when throw catch where select orderby group join let into on equals by ascending descending value add remove params operator implicit explicit global",
  soft: "value get set init add remove record from select where group by into on join let orderby ascending descending equals when with async await not and or params event global",
  plainTypes:
    "int long short byte sbyte uint ulong ushort nint nuint float double decimal bool char string object void var dynamic",
  types: { class: "class", interface: "interface", struct: "struct", enum: "enum", record: "record" },
  namespaces: "namespace",
  imports: { using: "path" },
  heads: "if for foreach while switch lock fixed using",
  self: "this base",
  typesFirst: true,
  bases: { ":": "extends" },
  isInterface: /(?:^|\.)I[A-Z]\w*$/,
  annotation: "[",
  members: ". ?. ::",
  named: ": =",
  lambda: "=>",
};
