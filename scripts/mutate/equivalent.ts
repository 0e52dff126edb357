/** Mutants that no test can kill, since the program does the same with them. Each is left out of the score. */

export interface Equivalent {
  file: string;
  /** What the line holds on which the replaced code begins. */
  line: string;
  /** The code that is replaced, as it is in the file. */
  code: string;
  replacement: string;
  reason: string;
}

/** Mutants of one file: a part of the line, the code, its replacement and the reason. */
function inFile(file: string, ...rows: readonly (readonly [string, string, string, string])[]): Equivalent[] {
  return rows.map(([line, code, replacement, reason]) => ({ file, line, code, replacement, reason }));
}

const safeUrlFirst = "safeUrl has already taken out every address that this would refuse.";
const forTheCompiler = "Only the compiler does not know that it is always there.";

export const equivalents: readonly Equivalent[] = [
  ...inFile(
    "src/render/block.ts",
    ["marked.parse", "{ async: false }", "{}", "marked's default, which the types need."],
    ["new Marked", "{ gfm: true }", "{}", "marked's default."],
    ['href = ""', '""', '"Stryker was here!"', "Neither is an address."],
    ["allowedSchemesAppliedToAttributes", '["href"]', "[]", safeUrlFirst],
    ["allowedSchemesAppliedToAttributes", '"href"', '""', safeUrlFirst],
    ["allowProtocolRelative", "false", "true", safeUrlFirst],
    ["parseStyleAttributes", "false", "true", "No style attribute is kept."],
    ["disallowedTagsMode", '"escape"', '""', "sanitize-html escapes unless it is told to discard."],
  ),
  ...inFile(
    "src/render/markers.ts",
    ["lonely", "lonely?.number", "lonely.number", forTheCompiler],
    [
      "end.line.offset",
      "end.line.offset < start.line.offset",
      "end.line.offset <= start.line.offset",
      "Two lines never begin at one offset.",
    ],
  ),
];
