/** Sections of a note that fold: `<details>` with a `<summary>`, as GitHub shows them. */

/** The summary of a section that begins, or the end of one. */
export type Fold = { kind: "opens"; text: string; line: number } | { kind: "closes" };

const comment = /<!--[^]*?(?:-->|$)/g;
const mark = /<summary\b[^<>]{0,200}>([^]{0,300}?)<\/summary\s{0,9}>|<\/details\s{0,9}>/gi;

/**
 * @param html a block of HTML
 * @param line its first line, 1-based
 * @returns the folds in their order; a summary without text is none
 */
export function foldsIn(html: string, line: number): Fold[] {
  // Keep the line breaks, so that line numbers stay right.
  const shown = html.replace(comment, (all) => all.replace(/[^\n]/g, " "));
  return [...shown.matchAll(mark)].flatMap(({ 1: summary, index }): Fold[] => {
    if (summary === undefined) return [{ kind: "closes" }];
    const text = textOf(summary);
    const above = shown.slice(0, index).split("\n").length - 1;
    return text === "" ? [] : [{ kind: "opens", text, line: line + above }];
  });
}

/** The text of inline HTML, which may also have Markdown's marks around it. */
function textOf(html: string): string {
  return html
    .replace(/<[^<>]{0,200}>/g, " ")
    .replace(/&nbsp;/gi, " ")
    .replace(/&amp;/gi, "&")
    .replace(/\s+/g, " ")
    .replace(/^[\s*_#]+|[\s*_]+$/g, "");
}
