/** What had to be shown, in the words of the skills catalogue. */
import { plainText } from "../machine/plain-text.ts";
import type { PublishedDecision } from "../published.ts";
import { markdownText } from "./markdown-text.ts";

/**
 * Markdown: a list of the items, each with what its skills mean.
 * @param own the decisions on the items of a phase or project
 */
export function criteriaOf(own: readonly Pick<PublishedDecision, "item" | "code">[]): string {
  const lines = own.map(({ item, code }) => {
    const meanings = code.flatMap(({ skill, shows }) => (skill === null || shows === null ? [] : [shows]));
    const title = markdownText(plainText(item.title) || item.id);
    return meanings.length === 0 ? `- ${title}` : `- ${title}: ${meanings.map(markdownText).join(" ")}`;
  });
  return criteriaWith(lines);
}

/** @param lines items of a Markdown list */
export function criteriaWith(lines: readonly string[]): string {
  return ["Each of these is proven by the learner's own commits, code or issues:", "", ...lines].join("\n");
}
