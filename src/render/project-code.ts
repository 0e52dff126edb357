/** A project's code in its README. */
import type { TestSuite } from "../activity/project.ts";
import { monthForPeople } from "../roadmap/day.ts";
import { count } from "../text/count.ts";
import { codeSpan, escapeMarkdown, type Markdown, markdownLink, trustedMarkdown } from "./markdown.ts";
import type { PublishedCode, PublishedProject, PublishedSkill } from "./published.ts";
import { privateRepository } from "./published.ts";

/** Every command we generate matches this, so none can end a code fence or a line. */
const plainCommand = /^[\w .:/@-]+$/;

/** For a README. Shows only the month of the last activity, so that not every commit changes the file. */
export function projectCodeMarkdown({ stack, run, skills, tests, ci, licence, last }: PublishedCode) {
  const fields = [...new Set(skills.map(({ field }) => field))];
  return {
    stack: listed(stack.map(escapeMarkdown)),
    tests: listed(tests.map(({ command, count: number }) => `${codeSpan(command)} (${counted(number)})`)),
    ci: listed(ci.map(({ name, url }) => markdownLink(escapeMarkdown(name), url))),
    licence: licence === null ? null : escapeMarkdown(licence),
    last: last === null ? null : trustedMarkdown(monthForPeople(last.on)),
    run: run.filter((one) => plainCommand.test(one)).map(trustedMarkdown),
    fields: fields.map((field) => ({
      field: escapeMarkdown(field),
      skills: listed(skills.filter((skill) => skill.field === field).map(skillMarkdown)),
    })),
  };
}

function skillMarkdown({ title, proof }: PublishedSkill): Markdown {
  return markdownLink(escapeMarkdown(title), proof.url);
}

/** Null for an empty list, which is not shown. */
function listed(some: readonly string[]): Markdown | null {
  return some.length === 0 ? null : trustedMarkdown(some.join(" · "));
}

/**
 * Says what is in a private repository: "7 skills and 40 tests in a private repository"; null if there is none. Plain text.
 */
export function keptInWords(kept: PublishedProject["kept"]): string | null {
  if (kept === null) return null;
  const counts = [
    ...(kept.skills === 0 ? [] : [count(kept.skills, "skill")]),
    ...(kept.tests === 0 ? [] : [count(kept.tests, "test")]),
  ];
  return `${counts.length === 0 ? "Code" : counts.join(" and ")} in ${privateRepository}`;
}

function counted(number: TestSuite["count"]): string {
  return count(number, "test");
}
