import { expect, test } from "vitest";
import { skills as everySkill } from "../../src/skills/catalogue.ts";
import { makeCards } from "../../src/study/make-cards.ts";
import { meaningOf } from "../../src/study/meaning.ts";
import { decisionOf, skills, type Told } from "./decisions.ts";

const idsOf = (...told: Told[]): string[] =>
  makeCards(told.map(decisionOf), skills).cards.map(({ id }) => id);

test.each<[string, Told[], string[], string[]]>([
  ["a proven item", [{}], ["roadfolio:skill:sql-joins", "roadfolio:line:joins"], []],
  ["an open item", [{ done: false }], ["roadfolio:skill:sql-joins"], []],
  ["no skill", [{ skills: {} }], ["roadfolio:line:joins"], []],
  ["no skill and no line", [{ skills: {}, proof: null }], [], ["joins"]],
  ["an unknown skill", [{ skills: { "sql-jions": false }, proof: null }], [], ["joins"]],
  [
    "a skill that was not found",
    [{ skills: { modules: false }, proof: null }],
    ["roadfolio:skill:modules"],
    [],
  ],
  [
    "only the skill that was found",
    [{ skills: { modules: false, "sql-joins": true }, proof: null }],
    ["roadfolio:skill:sql-joins"],
    [],
  ],
  [
    "a commit as proof",
    [{ proof: { kind: "commit", path: null, line: null } }],
    ["roadfolio:skill:sql-joins"],
    [],
  ],
  [
    "a private proof",
    [{ proof: { publish: "summary", path: null, line: null } }],
    ["roadfolio:skill:sql-joins"],
    [],
  ],
  [
    "one skill twice",
    [{ id: "a" }, { id: "b" }],
    ["roadfolio:skill:sql-joins", "roadfolio:line:a", "roadfolio:line:b"],
    [],
  ],
])("%s", (_name, told, ids, bare) => {
  const made = makeCards(told.map(decisionOf), skills);
  expect(made.cards.map(({ id }) => id)).toEqual(ids);
  expect(made.bare).toEqual(bare);
});

test("ids stay when titles, proofs and phases change", () => {
  const later = { title: "Grouping rows", proof: { path: "b.sql", line: 9, ref: "ffff" }, phase: "later" };
  expect(idsOf(later)).toEqual(idsOf({}));
});

test("a skill that several phases name has the tags of both", () => {
  const [card] = makeCards([decisionOf({ id: "a" }), decisionOf({ id: "b", phase: "later" })], skills).cards;
  expect(card?.tags).toEqual(["roadfolio", "roadfolio::basics", "roadfolio::later"]);
});

test("asks for the learner's own line, and answers with it, its place and its meaning", () => {
  const [, card] = makeCards([decisionOf()], skills).cards;
  expect(card).toEqual({
    id: "roadfolio:line:joins",
    front: [{ plain: "Which line of yours shows " }, { inline: "`GROUP BY`" }, { plain: ", and why?" }],
    back: [
      {
        kind: "code",
        lines: [
          { number: 1, text: "select city, count(*)", marked: false },
          { number: 2, text: "from sale group by city", marked: true },
          { number: 3, text: "(line hidden: it may contain a secret)", marked: false },
        ],
      },
      {
        kind: "link",
        text: "sql/report.sql line 2",
        url: "https://github.com/ana-souza/learning/blob/1a2b3c4/sql/report.sql#L2",
      },
      { kind: "words", words: [{ plain: "Joins tables, e.g. with JOIN." }] },
    ],
    tags: ["roadfolio", "roadfolio::basics"],
  });
});

test("asks what a skill means, and answers with the smallest example", () => {
  const [card] = makeCards([decisionOf({ skills: { modules: true } })], skills).cards;
  expect(card?.front).toEqual([{ plain: "What does code do that shows “Modules”?" }]);
  expect(card?.back.map((block) => (block.kind === "words" ? block.words : block.kind))).toEqual([
    [{ plain: "Splits code into modules." }],
    [{ plain: "For example, in a.py:" }],
    "code",
    [{ plain: "For example, in b.py:" }],
    "code",
  ]);
});

test.each(everySkill.map(({ id, shows }) => [id, shows]))("%s means one sentence", (_id, shows) => {
  const meaning = meaningOf(shows);
  expect(shows.startsWith(meaning.slice(0, -1))).toBe(true);
  expect(meaning).toMatch(/^\p{Lu}.{10,250}[^.]\.$/u);
  expect(meaning).not.toMatch(/are required|does not count|do not count/);
});
