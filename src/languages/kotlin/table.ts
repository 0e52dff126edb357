/** Kotlin, for the shared reader. */
import { type CodeTable, nestedComments, type StringForm } from "../code/table.ts";
import { typesIn } from "../java/types-in.ts";
import { kotlinWords } from "./words.ts";

const strings: readonly StringForm[] = [
  { open: /"""/y, close: '"""', lines: true, hole: "${" },
  { open: /"/y, close: '"', escapes: true, hole: "${" },
  { open: /'(?=\\|[^'\n]')/y, close: "'", escapes: true },
];

export const kotlinTable: CodeTable = {
  ...kotlinWords,
  lineComments: "//",
  blockComments: nestedComments,
  strings,
  stringStarts: "\"'",
  names: /[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*|`[^`\n]+`/y,
  pairs: ["else if", "as ?", "by lazy", "! is", "! in", ":: class"],
  signs: {
    "?.": "safe call",
    "?:": "elvis operator",
    "!!": "not-null assertion",
    "..": "range",
    "..<": "range",
    "::": "reference",
  },
  words: "null true false throw catch where get set out vararg reified constructor crossinline noinline",
  soft: "get set init by where out constructor value data inner open annotation companion enum sealed",
  plainTypes: "Int Long Short Byte Float Double Boolean Char String Unit Any Nothing",
  types: { class: "class", interface: "interface", object: "object" },
  functions: { fun: "function", constructor: "constructor" },
  variables: "val var",
  namespaces: "package",
  imports: { import: "path" },
  // Java's own types are Kotlin's where both have them: List stays Kotlin's after `import java.util.*`.
  packages: (name) => (name.startsWith("java.") ? [] : typesIn(name)),
  heads: "if for while when catch",
  self: "this super",
  typeMark: ":",
  returnMark: ":",
  bases: { ":": "implements" },
  isInterface: /[^)]$/,
  annotation: "@",
  members: ". ?. ::",
  named: "=",
  newlines: true,
  trailingLambdas: true,
  callsMake: true,
};
