/** Indented Sass as SCSS: braces and semicolons in place of indentation and line ends. */

/**
 * The same style sheet in SCSS, each statement on the line on which it was. Looks at each line a fixed number of times.
 * @param text indented Sass, as in `.sass` files and in `<style lang="sass">`
 */
export function scssOf(text: string): string {
  const lines = text.split(/\r?\n/);
  const statements = statementsOf(lines);
  const result = lines.map(() => "");
  /** Indentation of the rules that are open. */
  const open: number[] = [];
  statements.forEach(({ line, indent, said }, index) => {
    let closing = "";
    while ((open.at(-1) ?? -1) >= indent) {
      open.pop();
      closing += "}";
    }
    const goesOn = /[,(]$/.test(said);
    const opens = !goesOn && (statements[index + 1]?.indent ?? 0) > indent;
    if (opens) open.push(indent);
    result[line] = `${closing}${said}${goesOn ? "" : opens ? " {" : ";"}`;
  });
  return `${result.join("\n")}${"}".repeat(open.length)}`;
}

interface Statement {
  /** Counted from 0. */
  line: number;
  /** Characters of white space before it. */
  indent: number;
  /** In the words of SCSS. */
  said: string;
}

/** The lines that are not comments. A comment continues in more deeply indented lines below. */
function statementsOf(lines: readonly string[]): Statement[] {
  const statements: Statement[] = [];
  let comment = Infinity;
  lines.forEach((text, line) => {
    const said = text.trim();
    const indent = text.length - text.trimStart().length;
    if (said === "" || indent > comment) return;
    comment = /^\/[/*]/.test(said) ? indent : Infinity;
    if (comment === Infinity) statements.push({ line, indent, said: inScss(said) });
  });
  return statements;
}

/** `=name` and `+name` define and include a mixin. */
function inScss(said: string): string {
  const from = said.indexOf(" //");
  const code = (from === -1 ? said : said.slice(0, from)).trimEnd();
  return code.replace(/^=(?=[\w-])/, "@mixin ").replace(/^\+(?=[\w-])/, "@include ");
}
