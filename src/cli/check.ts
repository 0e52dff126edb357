/** `roadfolio check`: reports everything that is wrong with roadmap.json. Reads nothing else, so it is fast, except to say what is published of other repositories. */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { errors } from "../problems/errors.ts";
import { badExpressions, expressionsIn } from "../evidence/code/bad-expressions.ts";
import { namesSkills, unknownSkills } from "../evidence/code/unknown-skills.ts";
import { lacksEvidence } from "../import/lacks-evidence.ts";
import { filesIn } from "../ports/files.ts";
import { parseRoadmap } from "../roadmap/parse.ts";
import { titleProblems } from "../roadmap/english-titles.ts";
import { placeAt, readJsonText } from "../roadmap/json-text.ts";
import type { Roadmap } from "../roadmap/roadmap.ts";
import { hasError, type Problem } from "../problems/problem.ts";
import { count } from "../text/count.ts";
import { problemLines } from "../problems/lines.ts";
import { safeText } from "../ports/log.ts";
import type { RepositoryCase } from "./publishing.ts";
import type { Arguments } from "./options.ts";
import type { Machine } from "./command.ts";
import { printJson } from "./print-json.ts";

/** Problems in rules. Loads the catalogue and the regular expressions only if a rule needs them. */
async function ruleProblems(roadmap: Roadmap, text: string, path: string): Promise<Problem[]> {
  const problems: Problem[] = [];
  if (namesSkills(roadmap)) {
    const { catalogue } = await import("../skills/catalogue.ts");
    problems.push(...unknownSkills(roadmap, [...catalogue.keys()], text, path));
  }
  const written = expressionsIn(roadmap);
  if (written.length === 0) return problems;
  const { reasonAgainst } = await import("../text/expressions.ts");
  return [...problems, ...badExpressions(written, reasonAgainst, text, path)];
}

/** Items that would be ticked by code if they named a skill. Loads the words of skills only if there may be one. */
async function missingSkills(roadmap: Roadmap, text: string, path: string): Promise<Problem[]> {
  if (!roadmap.items.some(lacksEvidence)) return [];
  const { proposedSkills } = await import("../import/proposed-skills.ts");
  const { skillProblems } = await import("../import/skill-problems.ts");
  return skillProblems(proposedSkills(roadmap), text, path);
}

/** Titles that are not English. Only `check` loads the language data, which is slow. */
async function englishProblems(roadmap: Roadmap, text: string, path: string): Promise<Problem[]> {
  const { isLikelyNotEnglish } = await import("../text/title-language.ts");
  const broken = [...titleProblems(roadmap, isLikelyNotEnglish)];
  if (broken.length === 0) return [];
  const json = readJsonText(text);
  return broken.map(({ at, ...problem }) => ({ ...problem, path, ...placeAt(json, at) }));
}

/** What is published of the other repositories. Loads git and GitHub only if there are any. */
async function casesOf(roadmap: Roadmap, dir: string, machine: Machine): Promise<RepositoryCase[]> {
  if (roadmap.repositories.every((listed) => listed === ".")) return [];
  const { publishingCases } = await import("./publishing.ts");
  return publishingCases(roadmap, dir, machine);
}

/** @returns the exit status */
export async function check(args: Arguments, machine: Machine): Promise<number> {
  const { log, print } = machine;
  if (!existsSync(resolve(args.dir))) throw errors.noFolder(`folder ${args.dir}`);
  const files = filesIn(resolve(args.dir));
  const path = (await files.spelling(args.roadmap)) ?? args.roadmap;
  const text = await files.read(path);
  const { roadmap, problems } = parseRoadmap(text, path);
  if (roadmap !== null && text !== null)
    problems.push(
      ...(await ruleProblems(roadmap, text, path)),
      ...(await englishProblems(roadmap, text, path)),
      ...(await missingSkills(roadmap, text, path)),
    );
  const cases = roadmap === null ? [] : await casesOf(roadmap, args.dir, machine);
  if (args.json)
    printJson(
      {
        version: 1,
        roadmap: roadmap && { title: roadmap.title, items: roadmap.items.length },
        ...(cases.length === 0 ? {} : { publishing: cases }),
        problems,
      },
      machine,
      0,
    );
  else {
    for (const line of problemLines(problems)) log.info(line);
    if (roadmap && !hasError(problems))
      print(
        `${path} is valid: ${count(roadmap.phases.length, "phase")}, ${count(roadmap.items.length, "item")}.\n`,
      );
    if (cases.length > 0) {
      const { publishingLines } = await import("./publishing.ts");
      for (const line of publishingLines(cases)) print(`${safeText(line)}\n`);
    }
  }
  return hasError(problems) ? 1 : 0;
}
