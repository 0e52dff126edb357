/** A project's code in its README and on its page. */
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

/** Every command we generate matches this, so none can end a code fence or a line. */
const plainCommand = /^[\w .:/@-]+$/;

/** For a README. Shows only the month of the last activity, so that not every commit changes the file. */
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

/**
 * For pages, whose templates escape all text. @param skillsShown maximum number of skills, the rest is only
 * counted; null for all
 */
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
