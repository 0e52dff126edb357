/** Items that hold people, due dates, and skills over the cohort. As of 30 November 2026. */
import { expect, test } from "vitest";
import { dueDates } from "../../../src/render/cohort/due-dates.ts";
import { heldItems } from "../../../src/render/cohort/held-items.ts";
import { shownSkills } from "../../../src/render/cohort/shown-skills.ts";
import { item, learner, phase, standings } from "./learner.ts";
import { asOf } from "./sample-cohort.ts";

test("the item at which most are stuck comes first, then the one at which most are", () => {
  const old = item("o", "2026-10-01");
  const fresh = item("o", "2026-11-29");
  const held = heldItems(
    standings([
      learner("a", [fresh, item("b", "open")]),
      learner("b", [fresh, item("b", "open")]),
      learner("c", [old, item("c", "open")]),
      learner("d", [fresh, item("b", "2026-11-29"), item("d", "open")]),
      learner("e", [fresh, item("b", "2026-11-29")]),
    ]),
  );
  expect(held).toEqual([
    { title: "The c", phase: "Phase one", at: 1, stuck: 1, proven: 0 },
    { title: "The b", phase: "Phase one", at: 2, stuck: 0, proven: 2 },
    { title: "The d", phase: "Phase one", at: 1, stuck: 0, proven: 0 },
  ]);
});

test("items of one id but other titles are not the same item, and capitals and spaces make no other title", () => {
  const held = heldItems(
    standings([
      learner("a", [item("b", "open", { title: "Own plan" })]),
      learner("b", [item("b", "open", { title: "Joins  of tables" })]),
      learner("c", [item("b", "open", { title: "joins of Tables" })]),
    ]),
  );
  expect(held.map(({ title, at }) => [title, at])).toEqual([
    ["Joins  of tables", 2],
    ["Own plan", 1],
  ]);
});

test("due dates ahead and passed, as far as somebody has the phase open", () => {
  const done = [item("a", "2026-11-01")];
  const open = [item("a", "open")];
  const { ahead, passed } = dueDates(
    standings([
      learner("a", open, [
        phase("one", open, "2026-11-30"),
        phase("two", open, "2027-01-10"),
        phase("three", open, "2026-11-29"),
      ]),
      learner("b", done, [
        phase("one", done, "2026-11-30"),
        phase("two", open, "2027-02-10"),
        phase("four", done, "2026-12-01"),
      ]),
      learner("c", done, [
        phase("five", open, "2026-02-30"),
        phase("six", [], "2026-12-05"),
        phase("seven", open),
      ]),
    ]),
    asOf,
  );
  expect(ahead).toEqual([
    { title: "Phase one", due: "2026-11-30", learners: 2, open: 1 },
    { title: "Phase two", due: "2027-01-10", learners: 1, open: 1 },
    { title: "Phase two", due: "2027-02-10", learners: 1, open: 1 },
  ]);
  expect(passed).toEqual([{ title: "Phase three", due: "2026-11-29", learners: 1, open: 1 }]);
});

test("a skill counts once for each learner", () => {
  const showing = (login: string, ids: string[]) => {
    const record = learner(login, []);
    const skills = ids.map((id) => ({ id, short: id === "sql" ? "SQL\u202e joins" : id, proof: null }));
    return { ...record, progress: record.progress === null ? null : { ...record.progress, skills } };
  };
  const all = standings([
    showing("a", ["sql", "sql", "tests"]),
    showing("b", ["sql", "auth"]),
    showing("c", []),
  ]);
  expect(shownSkills(all)).toEqual([
    { name: "SQL joins", learners: 2 },
    { name: "auth", learners: 1 },
    { name: "tests", learners: 1 },
  ]);
});
