/** A hand-made portfolio that contains every kind of part. */
import type { Decision } from "../../../src/evidence/decision.ts";
import type { Proof } from "../../../src/evidence/evidence.ts";
import type { Figure } from "../../../src/evidence/figure.ts";
import type { ProjectCode } from "../../../src/evidence/projects/project-code.ts";
import { wholeDecision } from "../../../src/plan/published-decision.ts";
import type { Portfolio } from "../../../src/render/portfolio.ts";
import { normalise } from "../../../src/roadmap/normalise.ts";
import type { WrittenRoadmap } from "../../../src/roadmap/schema.ts";
import { aboutsOf } from "../../support/abouts.ts";
import { repositoryOf, shaOf } from "../../support/activity.ts";
import { publicProject, publicRepository } from "../../support/published.ts";
import { type Say, harmless, writtenRoadmap } from "./written.ts";

/** A file that is as large as it says: a browser gives a broken one other sizes once it knows. */
const png =
  "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAECAIAAAA8r+mnAAAAEUlEQVR42mPgKnDGihioJwEAlsAXodiaqzgAAAAASUVORK5CYII=";

export const base = "https://ana-souza.github.io/learning/";
const web = "https://github.com/ana/learning";

function proof(say: Say, other: Partial<Proof>): Proof {
  return {
    kind: "commit",
    repository: "ana/learning",
    listed: ".",
    own: true,
    ref: shaOf("1a2b3c4"),
    path: null,
    line: null,
    url: `${web}/commit/${shaOf("1a2b3c4")}`,
    on: "2025-09-03",
    by: { untrusted: say("author") },
    title: { untrusted: say("subject") },
    seen: true,
    ...other,
  };
}

/** The proofs of each item. */
function proofsOf(say: Say): Record<string, Proof[]> {
  const url = `${web}/blob/${shaOf("2b")}/db/joins.sql#L3`;
  const line = { kind: "code", path: say("path"), line: 3, url } as const;
  const self = {
    kind: "self",
    repository: null,
    ref: null,
    url: null,
    on: null,
    title: null,
    by: null,
  } as const;
  return {
    proven: [proof(say, {})],
    coded: [proof(say, { ...line, ref: shaOf("2b"), on: "2025-09-05" }), proof(say, {})],
    claimed: [proof(say, self)],
    route: [proof(say, { kind: "issue", ref: "#12", url: `${web}/issues/12`, on: "2025-09-04" })],
    hidden: [proof(say, { url: null, on: "2025-09-02" })],
  };
}

function codeOf(say: Say): ProjectCode {
  const line = proof(say, { kind: "code", path: say("path"), line: 3 });
  return {
    stack: ["Python", "FastAPI"],
    run: ["uvicorn app.main:app"],
    skills: [
      {
        id: "fastapi-app",
        title: "FastAPI applications",
        short: "FastAPI",
        field: "Web backends",
        proof: line,
      },
    ],
    tests: [{ command: "pytest", count: 12 }],
    ci: [{ name: { untrusted: say("workflow") }, path: "ci.yml", url: `${web}/blob/HEAD/ci.yml` }],
    licence: "MIT",
    last: { on: "2025-09-06", url: `${web}/commit/${shaOf("1a")}` },
    work: { commits: 4, first: "2025-08", last: "2025-09" },
    figures: [figureSaying(say, line)],
  };
}

/** A file with a skill on a line, on the whole of it, and on a line that may not be shown. */
function figureSaying(say: Say, shown: Proof): Figure {
  const commit = shaOf("3c");
  const pin = { skill: "fastapi-app", title: "FastAPI applications", short: "FastAPI", proof: shown };
  const text = { untrusted: say("line of a file") };
  return {
    repository: "ana/learning",
    path: say("path"),
    commit,
    on: "2025-09-06",
    url: `${web}/blob/${commit}/app/main.py`,
    total: 40,
    lines: [
      { number: 3, text, pins: [pin] },
      { number: 4, text: null, pins: [] },
      { number: 9, text, pins: [] },
    ],
    whole: [pin],
    hidden: [pin],
  };
}

/** What the rule of the coded item found. */
const joins = {
  rule: "Joins",
  short: "Joins",
  skill: "sql-joins",
  met: true,
  says: "join in db/joins.sql",
  shows: "Tables are joined.",
  field: "SQL and databases",
};

/** @param change overrides for the roadmap */
export function portfolioOf(say: Say = harmless, change: Partial<WrittenRoadmap> = {}): Portfolio {
  const roadmap = normalise({ ...writtenRoadmap(say), ...change });
  const proofs = proofsOf(say);
  const code = codeOf(say);
  const seen = { languages: [{ name: "Python", bytes: 900 }], dependencies: [], run: [], tests: [] };
  const picture = {
    path: "pictures/api-12345678.png",
    alt: say("picture"),
    width: 8,
    height: 4,
    base64: png,
  };
  const place = {
    ...seen,
    licence: "MIT",
    ci: [],
    lacking: false,
    code: {},
    shown: [],
    last: null,
    work: null,
  };
  return {
    roadmap,
    languages: new Map(),
    abouts: aboutsOf(roadmap),
    roadmapPath: "roadmap.json",
    decisions: roadmap.items.map((item) => {
      const own = proofs[item.id] ?? [];
      const done = own.length > 0;
      const found = item.id === "coded" ? [joins] : [];
      const rest = { change: null, evidence: [], history: [], code: found, write: undefined, doubt: null };
      const decision: Decision = { item, done, on: own[0]?.on ?? null, proofs: own, ...rest };
      return wholeDecision(decision);
    }),
    repositories: [publicRepository(repositoryOf([], { projects: { api: place } }))],
    unlisted: [],
    projects: new Map([["api", publicProject(code)]]),
    weeks: new Map([["2025-09-01", 3]]),
    commits: { weeks: new Map([["2025-09-01", 2]]), months: new Map([["2025-09", 1]]) },
    english: {
      months: [{ month: "2025-09", words: 90, judged: 80, english: 72 }],
      issues: false,
      readmes: { words: 40, judged: 40, english: 40 },
    },
    pictures: new Map([["api", picture]]),
    base,
    version: "0.1.0",
    templates: {
      render: () => {
        throw new Error("templates must not be rendered here");
      },
    },
  };
}
