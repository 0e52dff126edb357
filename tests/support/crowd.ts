/** Hand-made portfolios of any size, to look at pages that are empty, crowded or full of long names. */
import type { Decision } from "../../src/evidence/decision.ts";
import type { Proof } from "../../src/evidence/evidence.ts";
import { wholeDecision } from "../../src/plan/published-decision.ts";
import type { Portfolio } from "../../src/render/portfolio.ts";
import { createTemplates } from "../../src/render/templates.ts";
import { addDays } from "../../src/roadmap/day.ts";
import { normalise } from "../../src/roadmap/normalise.ts";
import type { WrittenRoadmap } from "../../src/roadmap/schema.ts";
import { aboutsOf } from "./abouts.ts";
import { repositoryOf, shaOf } from "./activity.ts";
import { publicRepository } from "./published.ts";

export interface Crowd {
  items: number;
  /** Share of items done, 0 to 1. */
  done: number;
  /** Number of proofs per done item. */
  proofs: number;
  /** Name of the item, phase or group with that number. */
  name: (what: string, number: number) => string;
  /** Whether there is an owner with projects. */
  owner: boolean;
  projects: boolean;
}

const usual: Crowd = {
  items: 50,
  done: 0.6,
  proofs: 2,
  name: (what, number) => `The ${what} number ${number}`,
  owner: true,
  projects: true,
};

const [perGroup, perPhase] = [10, 50];
const web = "https://github.com/ana-souza/learning";
const base = "https://ana-souza.github.io/learning/";
const shipped = createTemplates(new Map(), null);

export function crowd(wanted: Partial<Crowd> = {}): Portfolio {
  const all = { ...usual, ...wanted };
  const roadmap = normalise(written(all));
  const { items } = roadmap;
  const decisions = items.map((item, index) => {
    const done = index < Math.round(items.length * all.done);
    const proofs = done ? Array.from({ length: all.proofs }, (_, nth) => proofOf(index, nth)) : [];
    const rest = { change: null, evidence: [], code: [], write: undefined, doubt: null };
    const [first] = proofs;
    const history =
      first === undefined
        ? []
        : [{ what: "ticked" as const, on: first.on ?? "", because: "Completes: it", proof: first }];
    const decision: Decision = { item, done, on: first?.on ?? null, proofs, history, ...rest };
    return wholeDecision(decision);
  });
  return {
    roadmap,
    languages: new Map(),
    abouts: aboutsOf(roadmap),
    roadmapPath: "roadmap.json",
    decisions,
    repositories: [publicRepository(repositoryOf([]))],
    unlisted: [],
    projects: new Map(),
    weeks: new Map(),
    commits: { weeks: new Map(), months: new Map() },
    english: null,
    pictures: new Map(),
    base,
    version: "0.1.0",
    templates: shipped,
  };
}

function written({ items, name, owner, projects }: Crowd): WrittenRoadmap {
  const phases = Array.from({ length: Math.ceil(items / perPhase) }, (_, phase) => {
    const inPhase = Math.min(perPhase, items - phase * perPhase);
    const groups = Array.from({ length: Math.ceil(inPhase / perGroup) }, (_unused, group) => ({
      id: `group-${phase}-${group}`,
      title: name("group", group),
      items: Array.from({ length: Math.min(perGroup, inPhase - group * perGroup) }, (_none, item) => {
        const number = phase * perPhase + group * perGroup + item;
        return { id: `item-${number}`, title: name("item", number) };
      }),
    }));
    const project = {
      id: `project-${phase}`,
      title: name("project", phase),
      description: name("text", phase),
    };
    return {
      id: `phase-${phase}`,
      title: name("phase", phase),
      goal: name("goal", phase),
      due: addDays("2025-03-01", phase * 60),
      groups,
      ...(projects ? { project: { ...project, items: [] } } : {}),
    };
  });
  return {
    title: name("roadmap", 1),
    ...(owner
      ? {
          owner: {
            name: name("owner", 1),
            github: "ana-souza",
            headline: name("headline", 1),
            place: "Belo Horizonte",
            open: name("offer", 1),
            about: `${name("about", 1)}\n\n- one\n- two`,
            links: ["https://example.com/me"],
          },
        }
      : {}),
    start: "2025-01-01",
    phases,
  };
}

function proofOf(item: number, nth: number): Proof {
  const ref = shaOf((item * 7 + nth + 1).toString(16));
  const path = `src/part_${item % 9}/file_${nth}.py`;
  return {
    kind: "code",
    repository: "ana-souza/learning",
    listed: ".",
    own: true,
    ref,
    path,
    line: nth + 1,
    url: `${web}/blob/${ref}/${path}#L${nth + 1}`,
    on: addDays("2025-01-02", (item * 3 + nth) % 270),
    by: { untrusted: "Ana" },
    title: { untrusted: `Do number ${item}` },
    seen: true,
    excerpt: {
      first: 1,
      total: 40,
      lines: [{ untrusted: `def f_${item}():` }, { untrusted: `    return ${nth}` }],
    },
  };
}
