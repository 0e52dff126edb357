/** A hand-written portfolio with every kind of part, rendered with the shipped templates. */
import type { Portfolio } from "../../src/render/portfolio.ts";
import { createTemplates } from "../../src/render/templates.ts";
import { portfolioOf } from "../render/machine/sample.ts";
import { codeWith, figureOf, type WrittenFigure } from "../support/code-portfolio.ts";
import { harmless, resumeOf } from "../render/machine/written.ts";

const joins: WrittenFigure = {
  path: "db/joins.sql",
  first: 1,
  lines: [
    ["SELECT e.name, COUNT(f.id) AS failures"],
    [null],
    [`JOIN failure AS f ON f.equipment_id = e.id${" ".repeat(60)}-- wide`, "join"],
    ["GROUP BY e.name", "group by"],
  ],
  whole: [],
  hidden: ["order by"],
};

const templates = createTemplates(new Map(), null);

export function samplePortfolio(): Portfolio {
  const portfolio = portfolioOf(harmless, { resume: resumeOf() });
  const decisions = portfolio.decisions.map((decision) => {
    const [first] = decision.proofs;
    if (first === undefined) return decision;
    const lines = [
      { untrusted: "SELECT a.x" },
      null,
      { untrusted: `JOIN b ON b.y = a.y${" ".repeat(90)}-- wide` },
    ];
    const because = "Completes: it";
    return {
      ...decision,
      proofs: decision.proofs.map((proof) =>
        proof.kind === "code" ? { ...proof, excerpt: { first: 1, total: 3, lines } } : proof,
      ),
      history: [
        { what: "ticked" as const, on: "2025-09-02", because, proof: first },
        { what: "taken back" as const, on: "2025-09-02", because: "reverted", proof: null },
        { what: "ticked again" as const, on: "2025-09-03", because, proof: first },
      ],
      code: [
        {
          rule: "Joins",
          short: "Joins",
          skill: "sql-joins",
          met: true,
          says: "join in db/joins.sql",
          shows: "Tables are joined.",
          field: "SQL",
        },
      ],
    };
  });
  const shown = decisions.map((decision) =>
    decision.proofs[0]?.kind === "code" ? { ...decision, figures: [figureOf(joins)] } : decision,
  );
  const code = codeWith(4, "projects/project-0");
  return {
    ...portfolio,
    decisions: shown,
    templates,
    weeks: new Map([
      ["2025-08-25", 2],
      ["2025-09-01", 7],
    ]),
    projects: new Map([["api", { code, complete: true, kept: { skills: 1, tests: 2 } }]]),
  };
}
