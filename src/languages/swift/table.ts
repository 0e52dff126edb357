/** Swift, for the shared reader. */
import { type CodeTable, nestedComments, type StringForm } from "../code/table.ts";

const strings: readonly StringForm[] = [
  { open: /(#{1,8})"""/y, close: (opened) => `"""${opened[1] ?? ""}`, lines: true },
  { open: /(#{1,8})"/y, close: (opened) => `"${opened[1] ?? ""}` },
  { open: /"""/y, close: '"""', escapes: true, lines: true, hole: "\\(" },
  { open: /"/y, close: '"', escapes: true, hole: "\\(" },
];

export const swiftTable: CodeTable = {
  id: "swift",
  lineComments: "//",
  blockComments: nestedComments,
  strings,
  names: /[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*|\$\d+|`[^`\n]+`/y,
  preprocessor: true,
  statements:
    "if else for while repeat switch case break continue return guard defer do try await async is as let var fallthrough associatedtype typealias subscript some any inout",
  pairs: [
    "else if",
    "if let",
    "if var",
    "if case",
    "guard let",
    "guard case",
    "while let",
    "case let",
    "try ?",
    "try !",
    "as ?",
    "as !",
    "async let",
    "for await",
  ],
  signs: { "?.": "optional chaining", "??": "nil coalescing", "...": "range", "..<": "range" },
  words: "in nil true false throw catch where default get set didSet willSet init deinit super self Self",
  soft: "get set didSet willSet some any default async await init subscript repeat in",
  plainTypes: "Int Int64 Int32 UInt Float Double Bool Character String Void Any AnyObject Self",
  types: {
    class: "class",
    struct: "struct",
    enum: "enum",
    protocol: "protocol",
    extension: "extension",
    actor: "actor",
  },
  functions: { func: "function", init: "constructor", subscript: "subscript" },
  variables: "let var",
  modifiers:
    "public private internal fileprivate open final static class override mutating nonmutating lazy weak unowned required convenience indirect dynamic optional nonisolated isolated prefix postfix infix package async",
  imports: { import: "path" },
  heads: "if for while switch guard catch",
  self: "self super Self",
  typeMark: ":",
  returnMark: "->",
  bases: { ":": "extends" },
  annotation: "@",
  members: ". ?.",
  named: ":",
  newlines: true,
  trailingLambdas: true,
  callsMake: true,
};
