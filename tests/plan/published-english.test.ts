/** How much of what the owner writes is English. */
import { expect, test } from "vitest";
import { publishedEnglish } from "../../src/plan/published-english.ts";
import type { PublishingOf } from "../../src/plan/publishing.ts";
import { englishWords } from "../../src/text/language.ts";
import { repositoryOf } from "../support/activity.ts";
import { activityOf, issueOf } from "../support/issues.ts";

const english = "Add a page that lists the orders of the last seven days";
const portuguese = "Mostra os pedidos dos últimos sete dias na página inicial do painel";
const all: PublishingOf = () => ({ publish: "all", why: "chosen" });
const nothing = { issues: [], files: {}, owner: { logins: ["ana"], emails: [] } };

test("is counted by month, in all repositories together", () => {
  const repositories = [
    repositoryOf([], { words: { "2025-10": english, "2025-09": portuguese } }),
    repositoryOf([], { listed: "../app", web: null, words: { "2025-10": portuguese } }),
  ];
  expect(publishedEnglish({ ...nothing, repositories }, all, englishWords)).toEqual({
    months: [
      { month: "2025-09", words: 12, judged: 12, english: 0 },
      { month: "2025-10", words: 24, judged: 24, english: 12 },
    ],
    issues: false,
    readmes: null,
  });
});

test("a repository that is listed twice counts once", () => {
  const one = repositoryOf([], { words: { "2025-10": english } });
  const habit = publishedEnglish(
    { ...nothing, repositories: [one, { ...one, listed: "../same" }] },
    all,
    englishWords,
  );
  expect(habit?.months).toMatchObject([{ words: 12 }]);
});

test("issues count in the month of their last change, if the owner opened them", () => {
  const repositories = [repositoryOf([])];
  const by = (login: string, title: string) =>
    issueOf({ author: { login, id: 1, bot: false }, title, updatedAt: "2025-11-03T10:00:00Z" });
  const issues = [activityOf([by("ana", english), by("mallory", portuguese)])];
  expect(publishedEnglish({ ...nothing, repositories, issues }, all, englishWords)).toEqual({
    months: [{ month: "2025-11", words: 12, judged: 12, english: 12 }],
    issues: true,
    readmes: null,
  });
});

test("private repositories do not count", () => {
  const repositories = [repositoryOf([], { words: { "2025-10": english } })];
  for (const publish of ["summary", "nothing"] as const)
    expect(
      publishedEnglish({ ...nothing, repositories }, () => ({ publish, why: "chosen" }), englishWords),
    ).toBe(null);
});

test("READMEs count as they are now, without what Roadfolio writes", () => {
  const ours = `<!-- roadfolio:start -->\n${portuguese}\n<!-- roadfolio:end -->`;
  const files = {
    "README.md": `# Notes\n\n${english}.\n\n${ours}`,
    "notes.md": portuguese,
    "api/README.md": null,
  };
  expect(publishedEnglish({ ...nothing, files, repositories: [] }, all, englishWords)).toEqual({
    months: [],
    issues: false,
    readmes: { words: 12, judged: 12, english: 12 },
  });
});
