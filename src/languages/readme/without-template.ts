/** A README without what the generator of the project wrote into it. */
import { templateLines } from "./template-lines.ts";

/**
 * The text without a generator's lines, and then also without headings, since most are the generator's. Keeps the number of
 * lines; looks at each line once.
 */
export function withoutTemplate(text: string): string {
  const lines = text.split("\n");
  const isTheirs = lines.map((line) => {
    const said = line.replace(/^[\s>#*-]+/, "");
    return templateLines.some((start) => said.startsWith(start));
  });
  if (!isTheirs.includes(true)) return text;
  return lines
    .map((line, index) => (isTheirs[index] === true || line.startsWith("#") ? "" : line))
    .join("\n");
}
