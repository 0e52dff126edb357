/** PHP, for the shared reader. */
import { type CodeTable, slashComments, type StringForm } from "../code/table.ts";
import { phpWords } from "./words.ts";

const strings: readonly StringForm[] = [
  { open: /<<<[ \t]*(["']?)([A-Za-z_]\w*)\1(?=\r?\n)/y, close: (opened) => opened[2] ?? "", here: true },
  { open: /"/y, close: '"', escapes: true, lines: true, hole: "{$" },
  { open: /'/y, close: "'", escapes: true, lines: true },
  { open: /`/y, close: "`", escapes: true, lines: true },
];

export const phpTable: CodeTable = {
  ...phpWords,
  lineComments: "// #",
  blockComments: slashComments,
  strings,
  stringStarts: "\"'`<",
  names:
    /\${1,4}[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*|\\?[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*(?:\\[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)*/y,
  between: { open: /<\?(?:php\b|=)/gi, close: "?>" },
  pairs: ["yield from", "else if"],
  signs: {
    "?->": "null-safe operator",
    "??": "null coalescing",
    "??=": "null coalescing",
    "...": "spread",
    "<=>": "spaceship operator",
  },
  words:
    "new as insteadof null true false and or xor default throw catch extends implements endif endfor endforeach endwhile endswitch die exit",
  soft: "match list array print static empty",
  given: "$_GET $_POST $_REQUEST $_SESSION $_SERVER $_COOKIE $_FILES $_ENV",
  plainTypes:
    "int float string bool array mixed void never null iterable callable object false true self static parent",
  types: { class: "class", interface: "interface", trait: "trait", enum: "enum" },
  functions: { function: "function", fn: "function" },
  constructors: "__construct",
  namespaces: "namespace",
  imports: {
    use: "tree",
    require: "string",
    require_once: "string",
    include: "string",
    include_once: "string",
  },
  heads: "if elseif for foreach while switch match",
  self: "$this self static parent",
  returnMark: ":",
  bases: { extends: "extends", implements: "implements", ":": "extends" },
  annotation: "#[",
  members: "-> ?-> ::",
  named: ": =>",
};
