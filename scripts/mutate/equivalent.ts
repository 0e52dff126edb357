/** Mutants that no test can kill, because they do not change what the program does. The score excludes them. */

export interface Equivalent {
  file: string;
  /** Part of the line on which the replaced code begins. */
  line: string;
  /** The replaced code, as in the file. */
  code: string;
  replacement: string;
  reason: string;
}

/** Mutants of one file, each as part of the line, code, replacement and reason. */
function inFile(file: string, ...rows: readonly (readonly [string, string, string, string])[]): Equivalent[] {
  return rows.map(([line, code, replacement, reason]) => ({ file, line, code, replacement, reason }));
}

const safeUrlFirst = "safeUrl has already removed every URL that this would reject.";
const forTheCompiler = "It always exists, but the compiler cannot know that.";

export const equivalents: readonly Equivalent[] = [
  ...inFile(
    "src/render/block.ts",
    ["marked.parse", "{ async: false }", "{}", "It is marked's default, and only the types need it."],
    ["new Marked", "{ gfm: true }", "{}", "It is marked's default."],
    ['href = ""', '""', '"Stryker was here!"', "Neither is a URL."],
    ["allowedSchemesAppliedToAttributes", '["href"]', "[]", safeUrlFirst],
    ["allowedSchemesAppliedToAttributes", '"href"', '""', safeUrlFirst],
    ["allowProtocolRelative", "false", "true", safeUrlFirst],
    ["parseStyleAttributes", "false", "true", "No style attribute is kept."],
    ["disallowedTagsMode", '"escape"', '""', "sanitize-html escapes tags unless the mode is discard."],
  ),
  ...inFile(
    "src/render/markers.ts",
    ["lonely", "lonely?.number", "lonely.number", forTheCompiler],
    [
      "end.line.offset",
      "end.line.offset < start.line.offset",
      "end.line.offset <= start.line.offset",
      "Two lines never begin at the same offset.",
    ],
  ),
  ...inFile(
    "src/gather/history/trust.ts",
    [
      "record.split",
      '""',
      '"Stryker was here!"',
      "git prints all five lines of a record; and a record without them is nobody's.",
    ],
    ["except = ", '""', '"Stryker was here!"', "No commit has either for its name."],
    [
      "for (let from",
      "from < merges.length",
      "from <= merges.length",
      "The group after the last one is empty.",
    ],
  ),
  ...inFile("src/evidence/issues/rights.ts", [
    "name.split",
    'name.split("/")[0]?.toLowerCase',
    'name.split("/")[0].toLowerCase',
    forTheCompiler,
  ]),
  ...inFile(
    "src/activity/message.ts",
    [
      "if (held !== null) yield held",
      "held !== null",
      "true",
      "A line that is null says nothing, and joins as an empty one.",
    ],
    ["match[1]?.toLowerCase", "match[1]?.toLowerCase", "match[1].toLowerCase", forTheCompiler],
    [
      "almostTrailer =",
      "/^\\s{0,3}completed?s?[ \\t]*:?[ \\t]+(.+)$/i",
      "/^\\s{0,3}completed?s?[ \\t]*:?[ \\t](.+)$/i",
      "The wording is trimmed.",
    ],
  ),
  ...inFile(
    "src/render/markdown.ts",
    ["safeUrl(url)", "url === null", "false", "The URL parser cannot parse null either."],
    ["parsed.protocol", "/^(?:https?|mailto):$/", "/^(?:https?|mailto):/", "A protocol ends with its colon."],
  ),
  ...inFile(
    "src/evidence/projects/project-code.ts",
    ["findings.get", "findings.get(id)?.find", "findings.get(id).find", forTheCompiler],
    ["found?.evidence", "found?.evidence[0]?.proof", "found?.evidence[0].proof", forTheCompiler],
  ),
];
