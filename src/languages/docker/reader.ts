/** Dockerfiles: `docker FROM python:3.12-slim`, `docker stage build`, `docker RUN pip install flask`. */
import { type Dockerfile, DockerfileParser, Keyword } from "dockerfile-ast";
import type { AddFact, FactReader } from "../fact.ts";

interface Piece {
  text: string;
  /** 1-based. */
  line: number;
}

const keywords = new Set<string>(Object.values(Keyword));

/** Lines at the top that may be directives. */
const mostDirectives = 5;

/**
 * Each instruction as `docker KEYWORD arguments`, on one line. FROM gives only the image, and its stage as
 * `docker stage NAME`. RUN also gives each command of `a && b` and each line of `RUN <<EOF`, at its own line.
 */
export const dockerReader: FactReader = (text, add) => {
  const lines = withoutComments(text);
  const file = parse(lines.join("\n"));
  const escape = file?.getEscapeCharacter() ?? "\\";
  for (const instruction of file?.getInstructions() ?? []) {
    const keyword = instruction.getKeyword();
    if (!keywords.has(keyword)) continue;
    const { start, end } = instruction.getRange();
    const { head, body } = piecesOf(lines.slice(start.line, end.line + 1), start.line + 1, escape);
    const said = head.map((piece) => piece.text).join(" ");
    if (keyword === "FROM") sayFrom(said, start.line + 1, add);
    else add(`docker ${keyword} ${said}`.trimEnd(), start.line + 1);
    if (keyword === "RUN") sayCommands(head, body, add);
  }
};

function parse(text: string): Dockerfile | null {
  try {
    return DockerfileParser.parse(text);
  } catch {
    // Not known to happen; but the parser is not ours, and the file is a stranger's.
    return null;
  }
}

/** The lines of a file, comments blank: the parser looks at every comment for each stage. */
function withoutComments(text: string): string[] {
  const lines = text.split("\n");
  const other = lines.findIndex((line) => !/^\s*#\s*\w+\s*=/.test(line));
  const directives = Math.min(other === -1 ? lines.length : other, mostDirectives);
  return lines.map((line, index) => (index >= directives && /^\s*#/.test(line) ? "" : line));
}

/** What an instruction says, folded, without its keyword; and the lines of the here-documents that follow it. */
function piecesOf(lines: readonly string[], first: number, escape: string): { head: Piece[]; body: Piece[] } {
  const head: Piece[] = [];
  const body: Piece[] = [];
  let open = true;
  for (const [index, whole] of lines.entries()) {
    const line = index === 0 ? whole.trim().replace(/^\S+/, "") : whole;
    const folded = line.trim().replace(/\s+/g, " ");
    const goesOn = folded.endsWith(escape);
    const text = (goesOn ? folded.slice(0, -1) : folded).trimEnd();
    if (text !== "") (open ? head : body).push({ text, line: first + index });
    // Blank lines and comments do not end a continued line.
    if (open && whole.trim() !== "") open = goesOn;
  }
  return { head, body };
}

function sayFrom(said: string, line: number, add: AddFact): void {
  const [image, as, stage] = said.split(" ").filter((word) => !word.startsWith("--"));
  if (image) add(`docker FROM ${image}`, line);
  if (as?.toLowerCase() === "as" && stage) add(`docker stage ${stage}`, line);
}

/** The commands that are behind flags and `&&`: a fact is cut, and what is run last would be lost. */
function sayCommands(head: readonly Piece[], body: readonly Piece[], add: AddFact): void {
  const said = head.map(({ text }) => text).join(" ");
  const command = said.replace(/^(?:--\S+ )+/, "");
  if (command.startsWith("<<")) {
    const ends = new Set([...command.matchAll(/<<-?["']?(\w+)/g)].map(([, name]) => name));
    for (const { text, line } of body) if (!ends.has(text)) add(`docker RUN ${text}`, line);
    return;
  }
  if (command === said && !said.includes("&&")) return;
  let text = "";
  let since = 0;
  for (const piece of head) {
    for (const [index, part] of piece.text.split("&&").entries()) {
      if (index > 0) {
        say(text, since);
        text = "";
      }
      if (text === "") since = piece.line;
      text = `${text} ${part}`.trim();
    }
  }
  say(text, since);

  function say(whole: string, line: number): void {
    const plain = whole.replace(/^(?:--\S+ )+/, "");
    if (plain !== "") add(`docker RUN ${plain}`, line);
  }
}
