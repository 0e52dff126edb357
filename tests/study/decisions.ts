/** Decisions to make cards from. */
import type { PublishedDecision, PublishedProof } from "../../src/render/published.ts";
import type { Skills } from "../../src/study/make-cards.ts";
import { portfolioOf } from "../render/portfolio.ts";
import { roadmapText } from "../support/roadmaps.ts";

export interface Told {
  id?: string;
  title?: string;
  done?: boolean;
  /** Skills by id, and whether each was found. */
  skills?: Record<string, boolean>;
  proof?: Partial<PublishedProof> | null;
  phase?: string;
}

/** The proof of line 2 of a query, with the lines around it. */
const query: PublishedProof = {
  publish: "all",
  count: 1,
  kind: "code",
  repository: "ana-souza/learning",
  own: true,
  ref: "1a2b3c4",
  path: "sql/report.sql",
  line: 2,
  url: "https://github.com/ana-souza/learning/blob/1a2b3c4/sql/report.sql#L2",
  on: "2025-09-03",
  by: null,
  title: null,
  excerpt: {
    first: 1,
    total: 3,
    lines: [{ untrusted: "select city, count(*)" }, { untrusted: "from sale group by city" }, null],
  },
};

const [first] = portfolioOf(roadmapText([{ id: "joins" }])).decisions;

/** A done item that names `sql-joins` and is proven by {@link query}, unless told otherwise. */
export function decisionOf(told: Told = {}): PublishedDecision {
  const {
    id = "joins",
    title = "`GROUP BY`",
    done = true,
    skills = { "sql-joins": true },
    proof = {},
  } = told;
  if (first === undefined) throw new Error("no item");
  return {
    ...first,
    item: { ...first.item, id, title, phase: told.phase ?? "basics" },
    done,
    on: !done || proof === null ? null : (proof.on ?? query.on),
    proofs: !done || proof === null ? [] : [{ ...query, ...proof }],
    code: Object.entries(skills).map(([skill, met]) => ({
      rule: skill,
      short: skill,
      skill,
      met,
      says: "",
      shows: null,
      field: null,
    })),
  };
}

/** A small catalogue. */
export const skills: Skills = {
  catalogue: new Map(
    [
      {
        id: "sql-joins",
        title: "Joins",
        shows: "Joins tables, e.g. with JOIN; both are required. A union does not count.",
      },
      { id: "modules", title: "Modules", shows: "Splits code into modules." },
    ].map((skill) => [skill.id, skill] as const),
  ),
  examples: {
    "sql-joins": { "a.sql": "select 1\n" },
    modules: { "a.py": "import b\n", "b.py": "x = 1\n\ty = 2\n" },
  },
};
