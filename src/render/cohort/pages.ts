/** The pages at one size. */
import { forPeople, isDay } from "../../roadmap/day.ts";
import { counted, thousands } from "../../text/thousands.ts";
import type { CohortFile } from "./cohort-file.ts";
import { type Findings, figuresOf, firstSections, headlineOf, sectionsOf } from "./home-view.ts";
import { groupId, mapTitle, mapView } from "./map-view.ts";
import { type GroupedMap, pagesOf } from "./map-groups.ts";
import { type CredentialLinks, peopleOf } from "./proofs-view.ts";
import type { Row } from "./plans.ts";
import type { Size } from "./sizes.ts";
import type { CohortTemplates } from "./templates.ts";
import { plainTitle } from "./texts.ts";

export interface Rendered {
  /** Pages that may not be too large. */
  bounded: CohortFile[];
  /** Draws the lists of proofs. */
  others(): CohortFile[];
}

interface Cohort {
  findings: Findings;
  maps: readonly GroupedMap[];
  templates: CohortTemplates;
  version: string;
  credentials: CredentialLinks;
}

/** A page of the map. */
interface Part {
  /** Folder, ending with "/"; "" for the first. */
  path: string;
  maps: GroupedMap[];
  ids: ReadonlyMap<Row, string>;
  /** "1 to 300". */
  title: string;
}

/** Skills are compared by fifths of the learners. */
const bars = 5;

/** The pages of a cohort at one size; the proofs are only drawn when they are asked for. */
export function pagesAt(cohort: Cohort, size: Size): Rendered {
  const parts = partsOf(cohort.maps, size.rows);
  return {
    bounded: parts.map((part) => mapPage(cohort, size, parts, part)),
    others: () => parts.map((part) => proofsPage(cohort, part, parts.length > 1)),
  };
}

function mapPage(cohort: Cohort, size: Size, parts: readonly Part[], part: Part): CohortFile {
  const isHome = part.path === "";
  const view = {
    ...mapSection(cohort, parts, part, size),
    ...(isHome ? homeView(cohort, size) : {}),
    frame: frameOf(cohort, part.path, isHome ? null : `Learners ${part.title}`),
  };
  const content = cohort.templates.render(isHome ? "cohort/home.html" : "cohort/part.html", view);
  return { path: `${part.path}index.html`, content };
}

function proofsPage(cohort: Cohort, { path, title, maps, ids }: Part, isPart: boolean): CohortFile {
  const view = {
    says: isPart ? `Learners ${title}.` : "",
    people: peopleOf(maps, ids, cohort.credentials),
    frame: frameOf(cohort, `${path}p/`, "Proofs"),
  };
  return { path: `${path}p/index.html`, content: cohort.templates.render("cohort/proofs.html", view) };
}

function partsOf(maps: readonly GroupedMap[], most: number): Part[] {
  let before = 0;
  return pagesOf(maps, most).map((page, index) => {
    const rows = page.flatMap(({ groups }) => groups.flatMap((group) => group.rows));
    const from = before + 1;
    before += rows.length;
    return {
      path: index === 0 ? "" : `${index + 1}/`,
      maps: page,
      ids: new Map(rows.map((row, at) => [row, at.toString(36)])),
      title: `${thousands(from)} to ${thousands(before)}`,
    };
  });
}

function frameOf({ findings, version }: Cohort, path: string, title: string | null) {
  const { state, asOf } = findings;
  const site = plainTitle(state.cohort.title);
  const merged = state.mergedAt.slice(0, asOf.length);
  const sections = [
    { title: "This week", url: "#week" },
    { title: "Due", url: "#due" },
    { title: "Map", url: "#map" },
    { title: "Skills", url: "#skills" },
  ];
  return {
    title: title === null ? `${site}: for mentors` : `${title} · ${site}`,
    site,
    root: "../".repeat(path.split("/").length - 1) || "./",
    isHome: path === "",
    day: forPeople(asOf),
    merged: isDay(merged) ? forPeople(merged) : "an unknown day",
    version,
    links: path === "" ? (findings.standings.length === 0 ? [] : sections) : [],
  };
}

function homeView({ findings }: Cohort, { lists }: Size) {
  const { state, standings, skills } = findings;
  const isEmpty = standings.length === 0;
  const read = standings.filter(({ progress }) => progress !== null).length;
  const more = skills.length - lists.skills;
  return {
    headline: headlineOf(findings),
    repository: plainTitle(state.cohort.repository),
    figures: isEmpty ? [] : figuresOf(findings),
    first: isEmpty ? [] : firstSections(findings, lists),
    sections: isEmpty ? [] : sectionsOf(findings, lists),
    skills: skills.slice(0, lists.skills).map(({ name, learners }) => ({
      name,
      learners: thousands(learners),
      bar: `b${Math.max(1, Math.round((learners / Math.max(1, read)) * bars))}`,
    })),
    skillsMore: more > 0 ? `and ${counted(more, "more skill")}` : null,
  };
}

function mapSection({ maps, findings }: Cohort, parts: readonly Part[], part: Part, { links, name }: Size) {
  const all = maps.reduce((sum, { learners }) => sum + learners, 0);
  const isEmpty = findings.standings.length === 0;
  return {
    hasMap: !isEmpty,
    heading: "Everybody, phase by phase",
    mapSays: mapWords(links, findings),
    maps: part.maps.map((map) => mapView(map, part.ids, { links, name, asOf: findings.asOf })),
    jumps: jumpsOf(maps, parts, part),
    partsSay:
      parts.length === 1
        ? ""
        : `A page has room for some of the ${thousands(all)} learners. This one has ${part.title}.`,
    parts:
      parts.length === 1
        ? []
        : parts.map(({ path, title }) => ({
            title,
            url: path === part.path ? null : `${rootFrom(part)}${path}#map`,
          })),
  };
}

function rootFrom({ path }: Part): string {
  return path === "" ? "./" : "../";
}

function mapWords(links: Size["links"], { standings }: Findings): string {
  const onList = "Each number leads to the newest proof in the phase, on the list of proofs.";
  const where = {
    proof: "Each number opens the newest proof in the phase.",
    list: onList,
    cells: onList,
    row: "Each row leads to the learner’s newest proofs, phase by phase.",
  }[links];
  const declared = standings.some((one) => one.declared > 0) ? " * means that some are self-declared." : "";
  return `Items done in each phase, those with furthest to go first. ${where}${declared} The last column: days or weeks since the last proof.`;
}

/** Links to the groups of the map, or to each of several maps, on whichever page it begins. */
function jumpsOf(maps: readonly GroupedMap[], parts: readonly Part[], here: Part) {
  const [only] = maps;
  const targets =
    maps.length === 1 && only !== undefined
      ? only.groups.map((group) => ({ title: group.title, learners: group.learners, group }))
      : maps.flatMap((map) =>
          map.groups.slice(0, 1).map((group) => ({ title: mapTitle(map), learners: map.learners, group })),
        );
  return targets.map(({ title, learners, group }) => {
    const [first] = group.rows;
    const part = parts.find(({ ids }) => first !== undefined && ids.has(first)) ?? here;
    return {
      title,
      learners: thousands(learners),
      url: `${part === here ? "" : `${rootFrom(here)}${part.path}`}#${groupId(group, part.ids)}`,
    };
  });
}
