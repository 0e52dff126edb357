import { expect, test } from "vitest";
import { reviewBody } from "../../src/study/review-body.ts";
import { corpus } from "../browser/hostile-corpus.ts";
import { decisionOf, type Told } from "./decisions.ts";

const nobody = { before: [], after: [] };

/** The body that asks about one item, which was due on 4 December. */
function bodyFor(told: Told, shows: string | null): string {
  const decision = decisionOf(told);
  const code = decision.code.map((outcome) => ({ ...outcome, shows }));
  return reviewBody([{ decision: { ...decision, code }, due: "2025-12-04", graded: null }], null, nobody);
}

test.each<[string, Told, string | null, string, string[]]>([
  [
    "a line of code",
    {},
    "Joins tables; both are required. A union does not count.",
    "### Which line of yours shows `GROUP BY`, and why?",
    [
      "Joins tables.",
      "[sql/report.sql line 2](<https://github.com/ana-souza/learning/blob/1a2b3c4/sql/report.sql#L2>), 3 Sep 2025",
    ],
  ],
  [
    "a line without a skill",
    { skills: {} },
    null,
    "### Which line of yours shows `GROUP BY`?",
    ["sql/report.sql line 2"],
  ],
  [
    "a commit",
    { proof: { kind: "commit", path: null, line: null } },
    "Joins tables.",
    "### Explain `GROUP BY` in your own words.",
    ["Joins tables.", "commit 1a2b3c4"],
  ],
  [
    "a private proof",
    {
      proof: {
        publish: "summary",
        repository: null,
        own: false,
        path: null,
        line: null,
        url: null,
        on: "2025-09",
      },
    },
    "Joins tables.",
    "### Explain `GROUP BY` in your own words.",
    ["Joins tables.", "work in a private repository, September 2025"],
  ],
])("asks about an item that is proven by %s", (_name, told, shows, question, answer) => {
  const body = bodyFor(told, shows);
  expect(body).toContain(question);
  for (const one of answer) expect(body).toContain(one);
  expect(body.match(/^- \[ \] (?:again|hard|good|easy) <!-- roadfolio:grade joins /gm)).toHaveLength(4);
});

test("folds no answer if there is none", () => {
  const body = bodyFor({ skills: {}, proof: { kind: "self", path: null, line: null, url: null } }, null);
  expect(body).not.toContain("<details>");
});

test("whatever titles, paths and addresses say, they add no box, heading, comment or element", () => {
  for (const text of corpus.filter((one) => /[^\s\p{C}]/u.test(one))) {
    const body = bodyFor(
      { title: text, proof: { path: text, url: text, repository: text, own: false } },
      text,
    );
    expect(body.match(/^\s*[-*+] \[/gm)).toHaveLength(4);
    expect(body.match(/^#+ /gm)).toHaveLength(1);
    expect(body.match(/<!--/g)).toHaveLength(6);
    const spans = /(`+)(?!`)[^]*?[^`]\1(?!`)/g;
    const tags = body.replace(spans, "").match(/<(?![!])\/?[a-z][^>]*>/gi) ?? [];
    expect(
      tags.filter((tag) => !/^<(?:\/?(?:details|summary|code)|https?:[^>]*|mailto:[^>]*)>$/.test(tag)),
    ).toEqual([]);
  }
});
