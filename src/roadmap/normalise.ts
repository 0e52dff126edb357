/** Turns the written roadmap into the one that the program works with. */
import { addMonths } from "./day.ts";
import { plainPath } from "./plain-path.ts";
import type { Group, Item, JsonPath, Owner, Phase, Project, Roadmap, Study } from "./roadmap.ts";
import { themes } from "./schema.ts";
import type { WrittenItem, WrittenPhase, WrittenProject, WrittenRoadmap } from "./schema.ts";

type Home = Pick<Item, "phase" | "group" | "project">;
const nowhere: Home = { phase: null, group: null, project: null };

/** Fills in every default. The written roadmap must have passed the schema. */
export function normalise(written: WrittenRoadmap): Roadmap {
  const phases: Phase[] = [];
  let start = written.start ?? null;
  for (const [index, phase] of written.phases.entries()) {
    const due = phase.due ?? (start && phase.months ? addMonths(start, phase.months) : null);
    phases.push(normalisePhase(phase, ["phases", index], start, due));
    start = due ?? start;
  }
  const strategy = (written.strategy ?? []).map((item, index) => ({
    ...normaliseItem(item, nowhere, ["strategy", index]),
    kind: item.kind ?? "item",
    after: item.after ?? null,
  }));
  return {
    title: written.title,
    language: orNull(written.language),
    owner: normaliseOwner(written.owner),
    site: normaliseSite(written.site),
    resume: orNull(written.resume),
    start: orNull(written.start),
    cohorts: typeof written.cohort === "string" ? [written.cohort] : (written.cohort ?? []),
    repositories: (written.repositories ?? ["."]).map((one) =>
      typeof one === "string" ? one : one.repository,
    ),
    publish: publishOf(written),
    phases,
    strategy,
    archived: (written.archived ?? []).map((item, index) =>
      normaliseItem(item, nowhere, ["archived", index]),
    ),
    strategyIssue: orNull(written.strategyIssue),
    study: normaliseStudy(written.study),
    items: [...phases.flatMap(itemsOfPhase), ...strategy],
  };
}

/** What the owner decided, for listed repositories and for those of projects. */
function publishOf({ repositories = [], phases }: WrittenRoadmap): Roadmap["publish"] {
  const named = [
    ...repositories.filter((one) => typeof one === "object"),
    ...phases.flatMap(({ project }) => project ?? []),
  ];
  return named.flatMap(({ repository, publish }) =>
    repository === undefined || publish === undefined ? [] : [{ listed: repository, publish }],
  );
}

/** A phase's items in file order, including its project's. */
function itemsOfPhase(phase: Phase): Item[] {
  return [...phase.groups.flatMap((group) => group.items), ...(phase.project?.items ?? [])];
}

function normalisePhase(phase: WrittenPhase, at: JsonPath, start: string | null, due: string | null): Phase {
  const groups = (phase.groups ?? []).map((group, index): Group => {
    const home = { phase: phase.id, group: group.id, project: null };
    const items = group.items.map((item, i) =>
      normaliseItem(item, home, [...at, "groups", index, "items", i]),
    );
    return { id: group.id, title: group.title, items };
  });
  return {
    id: phase.id,
    title: phase.title,
    goal: phase.goal ?? null,
    due,
    start,
    months: phase.months ?? null,
    issue: phase.issue ?? null,
    groups,
    project: phase.project ? normaliseProject(phase.project, phase.id, [...at, "project"]) : null,
  };
}

function normaliseProject(project: WrittenProject, phase: string, at: JsonPath): Project {
  const home = { phase, group: null, project: project.id };
  return {
    id: project.id,
    title: project.title,
    description: project.description ?? null,
    about: project.about ?? null,
    path: project.path === undefined ? null : plainPath(project.path),
    repository: project.repository ?? null,
    url: project.url ?? null,
    featured: project.featured ?? false,
    picture: normalisePicture(project),
    issue: project.issue ?? null,
    phase,
    items: (project.items ?? []).map((item, index) => normaliseItem(item, home, [...at, "items", index])),
    at,
  };
}

function normalisePicture({ title, picture }: WrittenProject): Project["picture"] {
  if (picture === undefined) return null;
  if (typeof picture === "object") return { path: plainPath(picture.file), alt: picture.alt };
  const plain = title.replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, "$1").replaceAll(/[`*_~]/g, "");
  return { path: plainPath(picture), alt: `A picture of ${plain}` };
}

function normaliseItem(item: WrittenItem, home: Home, at: JsonPath): Item {
  return {
    id: item.id,
    title: item.title,
    aliases: item.aliases ?? [],
    rules: item.evidence ?? [],
    issue: item.issue ?? null,
    written: item.done ?? false,
    review: item.review ?? null,
    kind: "item",
    ...home,
    after: null,
    at,
  };
}

function normaliseOwner(written: WrittenRoadmap["owner"]): Owner {
  const owner = written ?? {};
  return {
    name: orNull(owner.name),
    github: orNull(owner.github),
    emails: owner.emails ?? [],
    headline: orNull(owner.headline),
    place: orNull(owner.place),
    open: orNull(owner.open),
    about: orNull(owner.about),
    links: (owner.links ?? []).map((link) =>
      typeof link === "string" ? { title: link.replace(/^(?:https?:\/\/|mailto:)/, ""), url: link } : link,
    ),
  };
}

function normaliseSite(written: WrittenRoadmap["site"]): Roadmap["site"] {
  const site = written ?? {};
  return {
    url: orNull(site.url?.replace(/\/?$/, "/")),
    theme: site.theme ?? themes[0],
    excerpts: orNull(site.excerpts),
  };
}

function normaliseStudy(written: WrittenRoadmap["study"]): Study {
  const study = written ?? {};
  return {
    created: orNull(study.created),
    flashcards: orNull(study.flashcards),
    review: orNull(study.review),
    reviews: orNull(study.reviews),
    issue: orNull(study.issue),
  };
}

function orNull<T>(value: T | undefined): T | null {
  return value ?? null;
}
