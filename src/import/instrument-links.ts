/** Links of an item that says with what something is done: "Bundle the app with Vite", "WebSockets with FastAPI". */
import { instruments as instrumentWords } from "../skills/words/glossary-filler.ts";
import { frameworks, languageNames } from "../skills/words/glossary-subjects.ts";
import { complete, isPiece } from "./covering-skills.ts";
import { type Fitting, isSubject, nearHeading } from "./fitting-skills.ts";
import { fitOf, type Surroundings } from "./item-subject.ts";
import { segmentsOf } from "./item-things.ts";
import type { Word } from "./item-words.ts";
import { link, type SkillLink } from "./skill-link.ts";
import type { KnownSkill, Phrases } from "./skill-phrases.ts";

const instrumental = new Set(instrumentWords.split(" "));

/**
 * The tools with which something is done, whatever that is: "Bundle the app with Vite". A framework is shown only if the rest
 * names no part of it, such as "testing". What is done is linked, too, if it is a skill: "WebSockets with FastAPI".
 */
export function instruments(
  main: readonly Word[],
  around: Surroundings,
  phrases: Phrases,
): SkillLink[] | null {
  const at = main.findIndex(({ concept, kind }) => kind === "filler" && instrumental.has(concept));
  if (at === -1) return null;
  const before = main.slice(0, at);
  const after = main.slice(at + 1);
  const end = after.findIndex(({ complement: begins }) => begins);
  const { segments, separators } = segmentsOf(end === -1 ? after : after.slice(0, end));
  if (isQualified(before)) return null;
  // "Micrometer integration with Ktor" is about Micrometer.
  const isJoined = says(before, "integration");
  const named = isJoined ? [] : toolsIn(before, segments, around, phrases);
  // "Docker Compose with PostgreSQL" connects to no database.
  const tools = named.filter(
    ({ skill }) => skill.field !== "SQL and databases" || !says(before, "dockercompose"),
  );
  const only = ownOf(before, after, named, { around, phrases }) ?? composed(before, tools, phrases);
  if (only !== undefined) return [{ id: only.id, strength: "sure", together: false }];
  const isKnown = isJoined || tools.length < named.length || isDone(before, tools, segments);
  const found = isKnown ? doneIn(before, around, phrases) : [];
  const isEither = found.length === 0 && (separators[0] === "or" || separators[0] === "slash");
  for (const tool of tools) if (!found.some(({ skill }) => skill === tool.skill)) found.push(tool);
  return found.length === 0 ? null : found.map((one) => link(one, "sure", found.length > 1 && !isEither));
}

/**
 * The skill of what is done, if what it is done with only belongs to it: "GitHub Actions with OIDC" is about a pipeline, and "Charts
 * with pandas" about charts, which pandas has, too.
 */
function ownOf(
  before: readonly Word[],
  after: readonly Word[],
  tools: readonly Fitting[],
  { around, phrases }: { around: Surroundings; phrases: Phrases },
): KnownSkill | undefined {
  const [done] = doneIn(before, around, phrases);
  const isOwn = ({ skill: { field, inTopics } }: Fitting): boolean =>
    (done?.skill.field === "CI/CD" && field !== "CI/CD") ||
    (inTopics.length === 1 && inTopics.every((topic) => done?.skill.inTopics.includes(topic)));
  const goesWith =
    (done?.rank ?? 0) >= nearHeading &&
    after.every(({ kind, concept }) => kind !== "word" || done?.skill.also.has(concept) === true);
  return done !== undefined && tools.length > 0 && (goesWith || tools.every(isOwn)) ? done.skill : undefined;
}

function isQualified(words: readonly Word[]): boolean {
  return !says(words, "test") && words.some(({ qualifies }) => qualifies);
}

function says(words: readonly Word[], meaning: string): boolean {
  return words.some(({ kind, concept }) => kind === "word" && concept === meaning);
}

/** The skill that covers all of what is done. */
function doneIn(before: readonly Word[], around: Surroundings, phrases: Phrases): Fitting[] {
  const done = complete(before, [], around, phrases);
  return done !== null && done.rank >= 2 ? [done] : [];
}

/** True if what is done is a thing beside the tools, and no part of them. */
function isDone(
  before: readonly Word[],
  tools: readonly Fitting[],
  segments: readonly (readonly Word[])[],
): boolean {
  return tools.length > 0
    ? !tools.some((tool) => isPartOf(before, tool))
    : !says(before, "test") && segments.every(isFramework);
}

/** Compose for a server that others have built, "PostgreSQL with Docker": nobody writes a Dockerfile for it. */
function composed(
  before: readonly Word[],
  [only, other]: readonly Fitting[],
  phrases: Phrases,
): KnownSkill | undefined {
  if (only?.skill.id !== "dockerfile" || other !== undefined) return undefined;
  const isServer = before.some(
    ({ kind, concept, topics }) =>
      kind === "word" && (servers.has(concept) || (topics.includes("sql") && phrases.isName(concept))),
  );
  return isServer ? phrases.skillOf("docker-compose") : undefined;
}

/** Servers of data that are not relational databases. */
const servers: ReadonlySet<string> = new Set(
  "database redis mongodb kafka rabbitmq elasticsearch airflow keycloak".split(" "),
);

/** Words that open a clause about what something does or is for. */
const clauses: ReadonlySet<string> = new Set(
  "that which que para by as como including incluindo incluyendo such if when once after before so covering affect affects quando cuando si se".split(
    " ",
  ),
);

/** The skill that covers what precedes a clause: "A stored procedure that archives orders". None if the clause names another. */
export function beforeClause(
  main: readonly Word[],
  around: Surroundings,
  phrases: Phrases,
): SkillLink[] | null {
  const at = main.findIndex(({ concept, kind }) => kind === "filler" && clauses.has(concept));
  if (at < 1) return null;
  const found = complete(main.slice(0, at), [], around, phrases);
  const isOwn = ({ concept }: Word): boolean => found?.skill.also.has(concept) === true;
  if (main.slice(at).some((word) => isOther(word, phrases) && !isOwn(word))) return null;
  return found !== null && found.rank >= 2 && !isPiece(found, main) ? [link(found, "sure")] : null;
}

function isOther({ concept, kind, qualifies, languages, topics }: Word, phrases: Phrases): boolean {
  return kind === "word" && (qualifies || phrases.isName(concept) || languages.length + topics.length > 0);
}

/** Words before the place where something is done. */
const places: ReadonlySet<string> = new Set(["to", "in", "on", "into", "na", "no", "em", "en", "al", "ao"]);

/**
 * The tool in which something is done, if that is one name, and no part of another skill's: "Upload images to S3". What has parts
 * of its own, such as PostgreSQL, and an ordinary word, such as "deployment", are no such tools.
 */
export function placed(main: readonly Word[], around: Surroundings, phrases: Phrases): SkillLink[] | null {
  const at = main.findLastIndex(({ concept, kind }) => kind === "filler" && places.has(concept));
  if (isOnGitHub(main, phrases)) return linksOfGitHub(phrases);
  const before = main.slice(0, Math.max(0, at));
  const after = main.slice(at + 1).filter(({ kind }) => kind !== "filler");
  const [name, more] = after;
  if (name?.kind !== "word" || more !== undefined || name.known || isSubject(name, phrases)) return null;
  if (!before.some(({ kind }) => kind === "word")) return null;
  if (before.some((word) => word.concept === "test" || isOther(word, phrases))) return null;
  const tool = complete(after, [], around, phrases);
  const isFound = tool !== null && phrases.isName(name.concept) && name.languages.length === 0;
  return isFound && tool.skill.inLanguages.length + tool.skill.inTopics.length === 0
    ? [link(tool, "sure")]
    : null;
}

/** What is done with code on GitHub. Concepts of the glossary. */
const kept: ReadonlySet<string> = new Set(["repository", "publish", "upload", "subir"]);

/** "Subir firmware a GitHub", but neither "GitHub Pages", "a profile on GitHub" nor "Push API tests to GitHub". */
function isOnGitHub(main: readonly Word[], phrases: Phrases): boolean {
  const words = main.filter(({ kind }) => kind === "word");
  const [place, ...before] = words.toReversed().map(({ concept }) => concept);
  const namesMore = (concept: string): boolean => !kept.has(concept) && phrases.isPart(concept);
  return place === "github" && before.some((concept) => kept.has(concept)) && !before.some(namesMore);
}

function linksOfGitHub(phrases: Phrases): SkillLink[] | null {
  const skill = phrases.skillOf("git-github");
  return skill === undefined ? null : [{ id: skill.id, strength: "sure", together: false }];
}

/** The first of the listed things that are tools. */
function toolsIn(
  before: readonly Word[],
  segments: readonly (readonly Word[])[],
  around: Surroundings,
  phrases: Phrases,
): Fitting[] {
  const isPlain = !before.some(({ concept }) => phrases.isPart(concept));
  const isTest = says(before, "test");
  const tools: Fitting[] = [];
  for (const segment of segments.slice(0, 3)) {
    const tool = complete(segment, [], around, phrases);
    // "Test a component with a screen reader" does not make a page accessible.
    if (isTest && tool !== null && tool.skill.field === "HTML and CSS") break;
    const isOne =
      tool !== null &&
      (isTool(segment, tool, around, phrases) || (isPlain && isMeans(before, segment, tool, around)));
    if (!isOne || (!isPlain && isFramework(segment) && !isMade(before, tool, phrases))) break;
    tools.push(tool);
  }
  return tools;
}

/** True if the tool is for what is done: "REST APIs with RestController". */
function isPartOf(before: readonly Word[], { skill }: Fitting): boolean {
  return before.every(({ kind, concept }) => kind !== "word" || skill.also.has(concept));
}

/** True if headings make clear what is meant, and the rest names something that nobody knows: "A bank with OOP" below "Python". */
function isMeans(
  before: readonly Word[],
  segment: readonly Word[],
  { rank }: Fitting,
  around: Surroundings,
): boolean {
  return (
    rank >= nearHeading &&
    !around.near[0]?.topics.size &&
    before.some(({ kind }) => kind === "word") &&
    segment.filter(({ kind }) => kind === "word").length === 1
  );
}

/** True if what is made is what the framework is for: "API for tasks with Express". */
function isMade(before: readonly Word[], { skill }: Fitting, phrases: Phrases): boolean {
  return (
    before.some(({ concept }) => skill.also.has(concept)) &&
    !before.some(({ concept }) => concept === "test" || phrases.isName(concept))
  );
}

/** True for its own name, unless headings are about something else: hyperlinks below "Django" are not those of HTML. */
function isTool(
  segment: readonly Word[],
  { skill }: Fitting,
  around: Surroundings,
  phrases: Phrases,
): boolean {
  return (
    phrases.in(segment).some((found) => found.kind === "names" && found.skill === skill) &&
    (skill.inLanguages.length + skill.inTopics.length === 0 ||
      segment.some(({ languages, topics }) => languages.length + topics.length > 0) ||
      fitOf(skill, around) !== null ||
      !around.near.some(({ languages, topics }) => languages.size + topics.size > 0))
  );
}

function isFramework(segment: readonly Word[]): boolean {
  return segment.some(({ concept }) => framework.has(concept));
}

const framework = new Set([...frameworks.split(" "), ...languageNames.split(" ")]);
