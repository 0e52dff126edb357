/** A project's code as its README and the page tell it. */
import type { TestSuite } from "../activity/project.ts";
import type { ProjectCode, ShownSkill } from "../evidence/projects/project-code.ts";
import { forPeople, monthForPeople } from "../roadmap/day.ts";
import {
  codeSpan,
  escapeMarkdown,
  type Markdown,
  markdownLink,
  safeUrl,
  trustedMarkdown,
} from "./markdown.ts";
import { proofLabel } from "./proof-label.ts";

/** All that a command of ours holds: nothing of it could end a fence or a line. */
const plainCommand = /^[\w .:/@-]+$/;

/** For a README. Only the month of the last activity, so that what is committed does not change with every commit. */
export function projectCodeMarkdown({ stack, run, skills, tests, ci, licence, last }: ProjectCode) {
  const fields = [...new Set(skills.map(({ field }) => field))];
  return {
    stack: listed(stack.map(escapeMarkdown)),
    tests: listed(tests.map(({ command, count }) => `${codeSpan(command)} (${counted(count)})`)),
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

function skillMarkdown({ title, proof }: ShownSkill): Markdown {
  return markdownLink(escapeMarkdown(title), proof.url);
}

/** Null for an empty list, which is not shown. */
function listed(some: readonly string[]): Markdown | null {
  return some.length === 0 ? null : trustedMarkdown(some.join(" · "));
}

/** For pages, whose templates escape every text. @param skillsShown how many are told before the rest is counted; null for all */
export function projectCodeHtml(
  { stack, run, skills, tests, ci, licence, last }: ProjectCode,
  skillsShown: number | null,
) {
  const shown = skills.slice(0, skillsShown ?? skills.length);
  return {
    stack,
    run,
    skills: shown.map(skillHtml),
    more: skills.length - shown.length,
    tests: tests.map(({ command, count }) => ({ command, counted: counted(count) })),
    ci: ci.map(({ name, url }) => ({ name: name.untrusted, url: url === null ? null : safeUrl(url) })),
    licence,
    last: last === null ? null : { ...last, day: forPeople(last.on) },
  };
}

function skillHtml({ title, field, proof }: ShownSkill) {
  return { title, field, url: proof.url === null ? null : safeUrl(proof.url), where: proofLabel(proof) };
}

function counted(count: TestSuite["count"]): string {
  return count === 1 ? "1 test" : `${count} tests`;
}
