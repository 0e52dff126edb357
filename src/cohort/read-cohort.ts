/**
 * Reads cohort.json and finds everything that is wrong with it at once. Learners whose entries are wrong are left out, so
 * that the others can be served.
 */
import type { Problem } from "../problems/problem.ts";
import type { Finding } from "../roadmap/finding.ts";
import { type Json, valueOf, type WrongPlaces } from "../roadmap/partial-value.ts";
import { plainPath } from "../roadmap/plain-path.ts";
import {
  follows,
  type JsonFile,
  type PlacedFinding,
  problemsOf,
  readJsonFile,
} from "../roadmap/read-json-file.ts";
import type { JsonPath } from "../roadmap/roadmap.ts";
import { type ExplainedIssue, explainIssue, type FileKind } from "../roadmap/schema-issue.ts";
import { keysAllowedAt } from "../roadmap/schema-keys.ts";
import { isObject } from "../text/json-object.ts";
import { onlyNear } from "../text/near.ts";
import type { Cohort, CohortIssuer } from "./cohort.ts";
import { checkCohortRules } from "./rules.ts";
import {
  cohortLimits,
  cohortSchema,
  learnerSchema,
  type WrittenCohort,
  type WrittenIssuer,
  type WrittenLearner,
} from "./schema.ts";

interface CohortReading extends Omit<JsonFile, "root"> {
  /** Null if nothing of it could be read. */
  cohort: Cohort | null;
}

export interface ParsedCohort {
  /** Without the learners whose entries are wrong; null if nothing of it could be read. */
  cohort: Cohort | null;
  /** Sorted by place. */
  problems: Problem[];
  /** False if an error is in more than the entries of learners, so that nobody can be served. */
  isUsable: boolean;
}

/** @param path the file's name, used in problems */
export function parseCohort(text: string, path: string): ParsedCohort {
  const reading = readCohort(text);
  const { cohort, findings } = reading;
  const isOfOne = ({ at, offset }: PlacedFinding): boolean =>
    offset === undefined && at.length > 1 && at[0] === "learners";
  const isUsable = cohort !== null && findings.every((one) => one.level !== "error" || isOfOne(one));
  return { cohort, problems: problemsOf(reading, path), isUsable };
}

function readCohort(text: string): CohortReading {
  const { root, ...file } = readJsonFile(text, {
    largest: cohortLimits.bytes,
    tooLarge: ["The file is larger than 8 MiB.", "Split the cohort."],
    ifEmpty: "Create one with npx roadfolio init --cohort.",
  });
  if (root === undefined) return { ...file, cohort: null };
  const { findings, wrong } = file;
  const value = valueOf(root);
  const issues = [...misspeltKeys(value, wrong), ...valueIssues(value, wrong)];
  findings.push(...issues.map((issue): Finding => ({ level: "error", ...issue })));
  const cohort = salvaged(value);
  if (cohort !== null) findings.push(...checkCohortRules(cohort).filter((one) => !follows(one, wrong)));
  return { ...file, cohort };
}

const cohortFile: FileKind = {
  keysAllowedAt: (at) => keysAllowedAt(at, cohortSchema),
  schemaUrl: "https://github.com/roadfolio/roadfolio/blob/main/schema/cohort.schema.json",
  hintFor(at) {
    const last = at.at(-1);
    if (last === "login" || at.at(-2) === "mentors")
      return "Write only the login, such as ana-souza, not the address of the profile.";
    if (last === "repository") return "Write owner/name, such as ana-souza/learning.";
    if (last === "learners") return 'Write a list: [{ "login": "ana", "repository": "ana/learning" }].';
    return undefined;
  },
};

/** Reports unknown keys, and gives those that are surely misspelt their names. @param value is changed */
function misspeltKeys(value: Json, wrong: WrongPlaces): ExplainedIssue[] {
  const checked = check(value);
  return checked.flatMap((issue) => {
    if (issue.code !== "unrecognized_keys") return [];
    const at = pathOf(issue.path);
    for (const key of issue.keys) rename(at.reduce(inside, value), at, key, wrong);
    return explainIssue(issue, cohortFile);
  });
}

function rename(object: Json | undefined, at: JsonPath, key: string, wrong: WrongPlaces): void {
  if (!isObject(object)) return;
  const { [key]: put } = object;
  delete object[key];
  const meant = onlyNear(key, cohortFile.keysAllowedAt(at));
  if (meant === null || put === undefined || Object.hasOwn(object, meant)) return;
  object[meant] = put;
  wrong.addRenamed([...at, meant], key);
}

function valueIssues(value: Json, wrong: WrongPlaces): ExplainedIssue[] {
  const issues = check(value).flatMap((issue) => explainIssue(issue, cohortFile));
  const isNew = ({ at, code }: ExplainedIssue): boolean =>
    !wrong.has(at) && !(code === "missing-key" && wrong.isIncomplete(at.slice(0, -1)));
  const found = issues.filter(isNew);
  for (const { at } of found) wrong.add(at);
  return found;
}

function check(value: Json) {
  const { error } = cohortSchema.safeParse(value, { reportInput: true, jitless: true });
  return error?.issues ?? [];
}

/** What is right of a cohort. Null if it is not an object. */
function salvaged(value: Json): Cohort | null {
  if (!isObject(value)) return null;
  const { shape } = cohortSchema;
  const right = Object.fromEntries(
    Object.entries(shape).flatMap(([key, schema]) => {
      const read = key === "learners" ? undefined : schema.safeParse(value[key]);
      return read?.success === true ? [[key, read.data]] : [];
    }),
  );
  const top: Partial<Omit<WrittenCohort, "learners">> = right;
  const entries = Array.isArray(value["learners"]) ? value["learners"] : [];
  return {
    title: top.title ?? "(no title)",
    repository: top.repository ?? null,
    start: top.start ?? null,
    end: top.end ?? null,
    names: top.names ?? "full",
    mentors: top.mentors ?? [],
    roadmap: top.roadmap === undefined ? null : plainPath(top.roadmap),
    credentials: top.credentials === undefined ? null : issuerOf(top.credentials),
    learners: entries.flatMap((entry, index) => {
      const { success, data } = learnerSchema.safeParse(entry);
      return success ? [learnerOf(data, ["learners", index])] : [];
    }),
  };
}

function issuerOf({ name, site, identity = "did" }: WrittenIssuer): CohortIssuer {
  return { name, site: site === undefined || site.endsWith("/") ? (site ?? null) : `${site}/`, identity };
}

function learnerOf({ login, repository, roadmap = "roadmap.json" }: WrittenLearner, at: JsonPath) {
  return { login, repository, roadmap: plainPath(roadmap), at };
}

function pathOf(path: readonly PropertyKey[]): JsonPath {
  return path.filter((part) => typeof part !== "symbol");
}

function inside(value: Json | undefined, part: string | number): Json | undefined {
  if (Array.isArray(value)) return value[Number(part)];
  return isObject(value) ? value[String(part)] : undefined;
}
