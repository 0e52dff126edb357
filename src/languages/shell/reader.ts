/** Files of commands, one a line: shell scripts, Makefile, Procfile, crontab, Jenkinsfile, .ini and .cfg. */
import type { AddFact, FactReader } from "../fact.ts";
import { sourceLines } from "../syntax/source-lines.ts";

/**
 * Says `line TEXT` for each line that is neither blank nor a comment, and `target NAME` for the rules of a Makefile.
 * @param name the file's name without its folder, which decides what a comment looks like
 */
export function shellReader(name: string): FactReader {
  if (/^jenkinsfile/i.test(name)) return jenkinsfile;
  if (/makefile$|\.mk$|^justfile$/i.test(name)) return makefile;
  if (/\.(?:ini|cfg|service|timer)$|^\.(?:coveragerc|flake8)$/i.test(name)) return ini;
  return script;
}

const script: FactReader = (text, add) => {
  let end: string | null = null;
  for (const [index, line] of text.split("\n").entries()) {
    if (end !== null) {
      if (line.trim() === end) end = null;
      continue;
    }
    // Many comment out what is longer with `: <<'END'`.
    end = /^\s*:\s*<<-?\s*["']?(\w+)["']?\s*$/.exec(line)?.[1] ?? null;
    if (end === null) sayLine(withoutComment(line), index + 1, add);
  }
};

const makefile: FactReader = (text, add) => {
  for (const [index, line] of text.split("\n").entries()) {
    const said = withoutComment(line);
    for (const target of targetsOf(said)) add(`target ${target}`, index + 1);
    // Signs before a command say how make runs it, and are not part of it.
    sayLine(/^\s/.test(said) ? said.replace(/^\s+[@+-]*/, "") : said, index + 1, add);
  }
};

const ini: FactReader = (text, add) => {
  for (const [index, line] of text.split("\n").entries())
    if (!/^\s*[#;]/.test(line)) sayLine(line, index + 1, add);
};

const groovy = { comments: ["//"], quotes: ['"', "'"], longQuotes: ['"""', "'''"], heredocs: false };

const jenkinsfile: FactReader = (text, add) => {
  for (const { text: said, line } of sourceLines(text, groovy))
    if (!/^\s*#/.test(said)) sayLine(said, line, add);
};

function sayLine(text: string, line: number, add: AddFact): void {
  const folded = text.trim().replace(/\s+/g, " ");
  if (folded !== "") add(`line ${folded}`, line);
}

/** The text before a `#` that starts a word outside quotes. */
function withoutComment(line: string): string {
  let quote: string | null = null;
  for (let at = 0; at < line.length; at++) {
    const sign = line[at] ?? "";
    if (sign === "\\" && quote !== "'") at++;
    else if (quote !== null) quote = sign === quote ? null : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === "#" && (at === 0 || /\s/.test(line[at - 1] ?? ""))) return line.slice(0, at);
  }
  return line;
}

/** The names before the colon of a rule; none of an assignment, of a special target and of what a variable names. */
function targetsOf(line: string): string[] {
  const colon = line.indexOf(":");
  if (colon <= 0 || /^\s/.test(line) || line.slice(0, colon).includes("=")) return [];
  // `:=`, `::=` and `:::=` assign.
  if (/^:{1,3}=/.test(line.slice(colon, colon + 4))) return [];
  return line
    .slice(0, colon)
    .split(/\s+/)
    .filter((name) => name !== "" && name !== "&" && !/^\.[A-Z]|[$(){}"']/.test(name));
}
