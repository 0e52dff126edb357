/** Reads translations: a JSON object from each original text to its English, possibly surrounded by other text. */
import { type Node, parseTree, type ParseError } from "jsonc-parser";

export interface Translation {
  original: string;
  english: string;
  /** 1-based line of the original in the file. */
  line: number;
}

/** What is wrong with the file, and its 1-based line. */
export interface Unreadable {
  message: string;
  line: number;
}

/**
 * Reads what somebody pasted: only the object, or an answer with text and a code fence around it. Empty values are left out.
 * @returns what is wrong if there is no such object
 */
export function readTranslations(written: string): Translation[] | Unreadable {
  const start = written.indexOf("{");
  const end = written.lastIndexOf("}");
  if (start === -1 || end < start) return { message: "contains no JSON object", line: 1 };
  const json = written.slice(start, end + 1);
  const lineAt = (offset: number): number => written.slice(0, start + offset).split("\n").length;
  const problems: ParseError[] = [];
  const root = parseTree(json, problems, { allowTrailingComma: true, disallowComments: true });
  const [problem] = problems;
  if (root?.type !== "object" || problem !== undefined)
    return { message: "is not valid JSON", line: lineAt(problem?.offset ?? 0) };
  const pairs = (root.children ?? []).map(({ offset, children: [key, value] = [] }) => ({
    original: String(key?.value),
    english: isText(value) ? value.value.trim() : null,
    line: lineAt(offset),
  }));
  const wrong = pairs.find(({ english }) => english === null);
  if (wrong !== undefined) return { message: "must contain only texts", line: wrong.line };
  return pairs.flatMap(({ english, ...pair }) => (english ? [{ ...pair, english }] : []));
}

function isText(node: Node | undefined): node is Node & { value: string } {
  return node?.type === "string" && typeof node.value === "string";
}
