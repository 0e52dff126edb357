/** How much of what the owner writes is English, by month. It is measured and never ticks anything. */
import { isAccountOf } from "../activity/person.ts";
import { mayHoldChecklist } from "../activity/checklist.ts";
import { mayHoldReviews } from "../activity/review-issue.ts";
import type { SeenIssue } from "../activity/issue.ts";
import { withoutOurs } from "../languages/readme/without-ours.ts";
import type { EnglishHabit, MonthOfEnglish } from "../render/portfolio.ts";
import { monthOf } from "../roadmap/day.ts";
import type { EnglishWords } from "../text/language.ts";
import { proseOf } from "../text/prose.ts";
import type { PublishingOf } from "./publishing.ts";
import type { Snapshot } from "./snapshot.ts";

type Read = Pick<Snapshot, "repositories" | "issues" | "files" | "owner">;

/** Counts the English words of prose. It comes with language data, so it is loaded only if something will be shown. */
export type CountEnglish = (prose: string) => EnglishWords;

/**
 * Commit messages count in the month of the commit, issues and pull requests in the month of their last change. Only
 * repositories of which everything is published count.
 * @returns null if the owner wrote no prose that was read
 */
export function publishedEnglish(
  snapshot: Read,
  publishingOf: PublishingOf,
  count: CountEnglish,
): EnglishHabit | null {
  const isPublic = (listed: string): boolean => publishingOf(listed).publish === "all";
  const prose = new Map<string, string[]>();
  const add = (month: string, text: string): void => {
    if (text !== "") prose.set(month, [...(prose.get(month) ?? []), text]);
  };
  const seen = new Set<string>();
  for (const { listed, web, words } of snapshot.repositories) {
    // A repository may be listed twice, as a folder and by its address.
    const page = web?.toLowerCase() ?? listed;
    if (seen.has(page) || !isPublic(listed)) continue;
    seen.add(page);
    for (const [month, text] of Object.entries(words)) add(month, text);
  }
  const issues = snapshot.issues
    .filter(({ listed }) => isPublic(listed))
    .flatMap((one) => one.issues)
    .filter(({ author }) => author !== null && isAccountOf(author.login, snapshot.owner));
  for (const issue of issues) add(monthOf(issue.updatedAt), proseOfIssue(issue));
  const months = [...prose]
    .map(([month, texts]): MonthOfEnglish => ({ month, ...count(texts.join("\n")) }))
    .filter(({ words }) => words > 0)
    .toSorted((a, b) => (a.month < b.month ? -1 : 1));
  const readmes = isPublic(".") ? englishOfReadmes(snapshot.files, count) : null;
  return months.length === 0 && readmes === null ? null : { months, issues: issues.length > 0, readmes };
}

/** The title, and the body unless Roadfolio wrote a part of it. */
function proseOfIssue({ title, body }: SeenIssue): string {
  const { raw } = body;
  const isOurs = mayHoldChecklist(raw) || mayHoldReviews(raw);
  return [title.untrusted, isOurs ? "" : proseOf(raw)].join("\n").trim();
}

/** The READMEs of the portfolio and its projects as they are now; null if there is no prose in them. */
function englishOfReadmes(files: Snapshot["files"], count: CountEnglish): EnglishWords | null {
  const prose = Object.entries(files)
    .filter(([path]) => /(?:^|\/)readme\.md$/i.test(path))
    .map(([, text]) => proseOf(withoutOurs(text ?? "")));
  const counted = count(prose.join("\n\n"));
  return counted.words === 0 ? null : counted;
}
