/** Everything that is wrong with roadmap.json: for `roadfolio check`, and for runs of the Action that only check. */
import { isOwn } from "../activity/repository.ts";
import { badExpressionFindings, expressionsIn } from "../evidence/code/bad-expressions.ts";
import { namesSkills, unknownSkillFindings } from "../evidence/code/unknown-skills.ts";
import { errors } from "../problems/errors.ts";
import { asProblem, hasError, type Problem } from "../problems/problem.ts";
import { evidenceText } from "../import/evidence-text.ts";
import { lacksEvidence } from "../import/lacks-evidence.ts";
import { skillProblems } from "../import/skill-problems.ts";
import { titleProblem } from "../roadmap/english-titles.ts";
import type { Finding } from "../roadmap/finding.ts";
import { foreignTexts } from "../roadmap/foreign-texts.ts";
import { placeAt, readJsonText } from "../roadmap/json-text.ts";
import type { ProposedEvidence } from "../roadmap/fix/evidence.ts";
import { problemsOf } from "../roadmap/read-json-file.ts";
import { readRoadmap, type RoadmapReading } from "../roadmap/read-roadmap.ts";
import { isInside } from "../roadmap/rules.ts";
import type { Roadmap } from "../roadmap/roadmap.ts";

export interface CheckedRoadmap {
  /** Null if any problem is an error. */
  roadmap: Roadmap | null;
  /** Sorted by place. */
  problems: Problem[];
  /** Null if there is no file. */
  reading: RoadmapReading | null;
  /** For items that surely are about a skill and have no evidence. */
  proposed: readonly ProposedEvidence[];
}

/**
 * @param text the file's content; null if it does not exist
 * @param path the file's name, used in problems
 * @param folder the portfolio's
 */
export async function checkRoadmap(
  text: string | null,
  path: string,
  folder: string,
): Promise<CheckedRoadmap> {
  if (text === null)
    return { roadmap: null, problems: [asProblem(errors.noRoadmap(path))], reading: null, proposed: [] };
  const reading = readRoadmap(text);
  if (reading.roadmap !== null)
    reading.findings.push(...(await furtherFindings(reading.roadmap, { ...reading, text }, folder)));
  const problems = problemsOf(reading, path);
  const roadmap = hasError(problems) ? null : reading.roadmap;
  const { proposed, notices } = await missingSkills(roadmap, text, path);
  return { roadmap, problems: [...problems, ...notices].toSorted(byPlace), reading, proposed };
}

function byPlace(a: Problem, b: Problem): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

/** Items that would be ticked by code if they named a skill. Loads the words of skills only if there may be one. */
async function missingSkills(
  roadmap: Roadmap | null,
  text: string,
  path: string,
): Promise<{ proposed: ProposedEvidence[]; notices: Problem[] }> {
  if (roadmap === null || !roadmap.items.some(lacksEvidence)) return { proposed: [], notices: [] };
  const { proposedSkills } = await import("../import/proposed-skills.ts");
  const proposals = proposedSkills(roadmap);
  const sure = proposals.filter(({ evidence }) => evidence.rules.length > 0);
  return {
    proposed: sure.map(({ item, evidence }) => ({ at: item.at, property: evidenceText(evidence) })),
    notices: skillProblems(proposals, text, path),
  };
}

/** Loads only what the roadmap needs. */
async function furtherFindings(
  roadmap: Roadmap,
  { wrong, text }: RoadmapReading & { text: string },
  folder: string,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  if (namesSkills(roadmap)) {
    const { catalogue } = await import("../skills/catalogue.ts");
    findings.push(...unknownSkillFindings(roadmap, [...catalogue.keys()]));
  }
  const written = expressionsIn(roadmap);
  if (written.length > 0) {
    const { reasonAgainst } = await import("../text/expressions.ts");
    findings.push(...badExpressionFindings(written, reasonAgainst));
  }
  findings.push(...(await englishFindings(roadmap, text)));
  if (namesFolders(roadmap)) {
    const { missingFolders } = await import("./missing-folders.ts");
    findings.push(...missingFolders(roadmap, folder));
  }
  findings.push(...(await pictureFindings(roadmap, folder)));
  return findings.filter(({ at }) => !wrong.has(at));
}

/** Loads what reads pictures only if a project names one. */
async function pictureFindings({ phases }: Roadmap, folder: string): Promise<Finding[]> {
  const projects = phases.flatMap(({ project }) => (project?.picture ? [project] : []));
  if (projects.length === 0) return [];
  const { readPictures } = await import("../gather/pictures.ts");
  const { wrongPicture } = await import("../projects/wrong-picture.ts");
  const { filesIn } = await import("../ports/files.ts");
  const inside = projects.filter(({ picture }) => picture !== null && isInside(picture.path));
  const seen = await readPictures(inside, filesIn(folder));
  return inside.flatMap((project) => {
    const picture = Object.hasOwn(seen, project.id) ? seen[project.id] : undefined;
    return typeof picture === "string" ? [wrongPicture(project, picture)] : [];
  });
}

/** One warning for all texts that are not English. */
async function englishFindings(roadmap: Roadmap, text: string): Promise<Finding[]> {
  const foreign = await foreignTexts(roadmap);
  if (foreign.length === 0) return [];
  const json = readJsonText(text);
  const found = titleProblem(roadmap, foreign, ({ at, key }) => placeAt(json, [...at, key]).line);
  return found === null ? [] : [found];
}

function namesFolders({ repositories, phases }: Roadmap): boolean {
  return (
    repositories.some((listed) => !isOwn(listed)) ||
    phases.some(({ project }) => project !== null && (project.path !== null || project.repository !== null))
  );
}
