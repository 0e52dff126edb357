/**
 * Looks for secrets with secretlint's rules, which follow the tokens that services give out. They complete our own table
 * in text/secrets.ts, and are loaded only when there is an excerpt to look at.
 */
import { lintSource } from "@secretlint/core";
import { rules } from "@secretlint/secretlint-rule-preset-recommend";

/** One rule lets a comment in the text switch the others off. */
const used = rules.filter(({ meta }) => !meta.id.endsWith("-filter-comments"));

const config = { rules: used.map((rule) => ({ id: rule.meta.id, rule, options: {} })) };

/**
 * Looks at the lines as one text, so that a key of several lines is found.
 * @param lines without line endings
 * @returns indexes of lines with a part of a secret
 */
export async function linesWithSecrets(lines: readonly string[]): Promise<Set<number>> {
  const source = {
    filePath: "excerpt.txt",
    ext: ".txt",
    contentType: "text",
    content: lines.join("\n"),
  } as const;
  const { messages } = await lintSource({ source, options: { config, noPhysicFilePath: true } });
  const found = new Set<number>();
  for (const { loc } of messages)
    for (let line = loc.start.line; line <= loc.end.line; line++) found.add(line - 1);
  return found;
}
