/** Code in languages that are not read is mentioned when it may be why an item is open, and otherwise never. */
import { describe, expect, test } from "vitest";
import { codeFilesIn } from "../../src/languages/unread.ts";
import { explain } from "../../src/plan/explain.ts";
import { reportedToOwner } from "../../src/plan/reported.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { whyNothing } from "../../src/plan/why-nothing.ts";
import { repositoryOf, says } from "../support/activity.ts";
import { leafOf, matchAt, ruleOf } from "../support/code-matches.ts";
import { type BuiltItem, roadmapText } from "../support/roadmaps.ts";
import { planned, snapshotOf } from "./snapshots.ts";

const files = (number: number, ending: string): string[] =>
  Array.from({ length: number }, (_, index) => `${index}.${ending}`);

const skill: BuiltItem = { id: "joins", evidence: [{ skill: "sql-joins" }] };

function plan(paths: readonly string[], item = skill, messages: string[] = ["x"], found = false): Plan {
  const code = found ? { join: [matchAt("a.sql", 1, 1)] } : {};
  const repository = repositoryOf(says(...messages), { codeFiles: codeFilesIn(paths), code });
  const rules = item["evidence"] === undefined ? [] : [ruleOf(leafOf("join"))];
  return planned(snapshotOf(roadmapText([item]), [repository], { rules }));
}

const told = (made: Plan): (string | undefined)[] =>
  made.problems.filter(({ code }) => code === "unread-language").map(({ message }) => message);

const notRead = (list: string, which = "these languages"): string =>
  `In ana/learning, ${list} are not read: no skill in the catalogue covers ${which} yet.`;

describe("a run that ticked nothing mentions", () => {
  test.each<[string, string[], string]>([
    ["one language", files(12, "scala"), notRead("12 Scala files", "this language")],
    [
      "two languages",
      [...files(12, "scala"), ...files(3, "ex")],
      notRead("12 Scala files and 3 Elixir files"),
    ],
    [
      "many languages",
      [...files(5, "scala"), ...files(4, "lua"), ...files(3, "hs"), ...files(2, "ex"), "a.jl"],
      notRead("5 Scala files, 4 Lua files, 3 Haskell files and 3 other files"),
    ],
    [
      "much code beside other code",
      [...files(2, "scala"), ...files(6, "py")],
      notRead("2 Scala files", "this language"),
    ],
  ])("%s", (_, paths, message) => {
    expect(told(plan(paths))).toEqual([message]);
  });

  test("what to do about it, and in its last line that this may be why", () => {
    const made = plan(files(2, "scala"));
    expect(made.problems.find(({ code }) => code === "unread-language")).toMatchObject({
      level: "notice",
      hint: 'If they show an item, put “Completes: joins” into the message of your next commit, or give the item a rule of your own, such as { "files": ["**/*.scala"], "contains": "…" }.',
      about: ["."],
    });
    expect(whyNothing(reportedToOwner(made))?.because).toBe(
      "Nothing new was ticked: some of your code is in a language that no skill covers (see unread-language above).",
    );
  });
});

describe("nothing is said", () => {
  test.each<[string, Plan]>([
    ["if all code is read", plan(files(3, "py"))],
    ["of little code among much", plan([...files(1, "scala"), ...files(6, "py")])],
    ["of pages and styles", plan(["index.html", "style.css"])],
    ["if the item is ticked", plan(files(3, "scala"), skill, ["x"], true)],
    ["if a commit ticks it", plan(files(3, "scala"), skill, ["Completes: joins"])],
    ["if no item looks for a skill", plan(files(3, "scala"), { id: "joins" })],
    [
      "if files were not searched",
      planned(
        snapshotOf(roadmapText([skill]), [repositoryOf(says("x"))], { rules: [ruleOf(leafOf("join"))] }),
      ),
    ],
  ])("%s", (_, made) => {
    expect(told(made)).toEqual([]);
  });
});

describe("an open item with the language in its title is enough", () => {
  const all = [...files(90, "py"), "a.scala", "b.r", "c.lua", "d.fs", "e.elm"];
  test.each<[string, string | null]>([
    ["Basics of Scala", "1 Scala file"],
    ["Scala, then more", "1 Scala file"],
    ["R for data analysis", "1 R file"],
    ["Lua & Love", "1 Lua file"],
    ["F# pipelines", "1 F# file"],
    ["Elm.js components", "1 Elm file"],
    ["Escalate with scalability", null],
    ["r as a letter", null],
    ["F pointers", null],
  ])("%s", (title, expected) => {
    const messages = told(plan(all, { id: "joins", title }));
    const end = " is not read: no skill in the catalogue covers this language yet.";
    const said = expected === null ? [] : [`In ana/learning, ${expected}${end}`];
    expect(messages).toEqual(said);
  });

  test("in an alias too, but not once it is done", () => {
    const item = { id: "joins", title: "Systems", aliases: ["Scala"] };
    expect(told(plan(all, item))).toHaveLength(1);
    expect(told(plan(all, item, ["Completes: joins"]))).toEqual([]);
  });
});

describe("explain mentions it", () => {
  const line = "1 Scala file is not read: no skill in the catalogue covers this language yet.";

  test.each<[string, Plan, boolean]>([
    ["of an open item, however little it is", plan([...files(90, "py"), "a.scala", "b.css"]), true],
    ["of one that names the language", plan(["a.scala"], { id: "joins", title: "Scala" }), true],
    ["never of one that looks for no skill", plan(["a.scala"], { id: "joins" }), false],
    ["never of one that is done", plan(["a.scala"], skill, ["x"], true), false],
  ])("%s", (_, made, expected) => {
    expect(explain(made, "joins")?.lines.includes(line)).toBe(expected);
  });
});
