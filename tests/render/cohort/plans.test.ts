/** Which learners share a map, what its columns are, and how it is grouped and cut. */
import { describe, expect, test } from "vitest";
import type { LearnerPhase, LearnerRecord } from "../../../src/cohort/learner-record.ts";
import { columnTitle, type GroupedMap, groupedMap, pagesOf } from "../../../src/render/cohort/map-groups.ts";
import { type PlanMap, plansOf } from "../../../src/render/cohort/plans.ts";
import { item, learner, standings } from "./learner.ts";

/** Somebody with these phases, of which so many of four items are done each. */
function planned(
  login: string,
  phases: Record<string, number>,
  title = (id: string) => `Phase ${id}`,
): LearnerRecord {
  const own = Object.entries(phases).map(([id, done]): LearnerPhase => ({
    id,
    title: title(id),
    due: null,
    done,
    total: 4,
  }));
  return learner(login, [], own);
}

function told({ columns, own, rows }: PlanMap) {
  return {
    own,
    columns: columns.map(columnTitle),
    rows: rows.map(({ standing, cells }) => [
      standing.name,
      ...cells.map((cell) => cell && `${cell.done}/${cell.total}`),
    ]),
  };
}

const plansFor = (learners: readonly LearnerRecord[]) => plansOf(standings(learners)).map(told);

describe("a map", () => {
  test("is shared by those who have the same phases, whatever they are called", () => {
    const translated = planned("c", { one: 3, two: 0 }, (id) => `Fase ${id}`);
    expect(
      plansFor([planned("a", { one: 4, two: 1 }), planned("b", { one: 0, two: 0 }), translated]),
    ).toEqual([
      {
        own: false,
        columns: ["Phase one", "Phase two"],
        rows: [
          ["a", "4/4", "1/4"],
          ["b", "0/4", "0/4"],
          ["c", "3/4", "0/4"],
        ],
      },
    ]);
  });

  test("has those who changed the plan: a phase less, one more, another id of the same title", () => {
    const plan = { one: 1, two: 1, three: 1 };
    const same = planned("e", { uno: 2, two: 2, three: 2 }, (id) =>
      id === "uno" ? " phase  ONE" : `Phase ${id}`,
    );
    const learners = [
      planned("a", plan),
      planned("b", plan),
      planned("c", { one: 2, three: 2 }),
      planned("d", { ...plan, extra: 3, more: 1 }),
      same,
    ];
    expect(plansFor(learners)).toEqual([
      {
        own: false,
        columns: ["Phase one", "Phase two", "Phase three", "Other phases"],
        rows: [
          ["a", "1/4", "1/4", "1/4", null],
          ["b", "1/4", "1/4", "1/4", null],
          ["c", "2/4", null, "2/4", null],
          ["d", "1/4", "1/4", "1/4", "4/8"],
          ["e", "2/4", "2/4", "2/4", null],
        ],
      },
    ]);
  });

  test("is made for each plan that several share, the most common first; the others go by position", () => {
    const web = { html: 1, http: 1 };
    const data = { sql: 1, etl: 1 };
    const learners = [
      planned("a", web),
      planned("b", data),
      planned("c", data),
      planned("d", web),
      planned("e", data),
      planned("f", { own: 3 }),
      planned("g", { mine: 1, yours: 2, ours: 3 }),
    ];
    expect(plansFor(learners)).toEqual([
      {
        own: false,
        columns: ["Phase sql", "Phase etl"],
        rows: [
          ["b", "1/4", "1/4"],
          ["c", "1/4", "1/4"],
          ["e", "1/4", "1/4"],
        ],
      },
      {
        own: false,
        columns: ["Phase html", "Phase http"],
        rows: [
          ["a", "1/4", "1/4"],
          ["d", "1/4", "1/4"],
        ],
      },
      {
        own: true,
        columns: ["1st phase", "2nd phase", "3rd phase"],
        rows: [
          ["f", "3/4", null, null],
          ["g", "1/4", "2/4", "3/4"],
        ],
      },
    ]);
  });

  test("of one learner has the names of their phases", () => {
    expect(plansFor([planned("a", { one: 1 })])).toMatchObject([{ own: false, columns: ["Phase one"] }]);
  });

  test("of nobody is none, and learners without phases are in one without columns", () => {
    expect(plansFor([])).toEqual([]);
    expect(plansFor([planned("a", {}), planned("b", {})])).toEqual([
      { own: false, columns: [], rows: [["a"], ["b"]] },
    ]);
  });

  test("of many phases puts the last ones together, in a plan and by position", () => {
    const many = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`p${index}`, 1]));
    const [plan] = plansFor([planned("a", many), planned("b", many)]);
    expect(plan?.columns).toEqual(
      [0, 1, 2, 3, 4, 5, 6].map((index) => `Phase p${index}`).concat("Phase p7 and later"),
    );
    expect(plan?.rows[0]?.at(-1)).toBe("5/20");
    const own = plansFor([planned("a", many), planned("b", { x: 1 })]).at(-1);
    expect(own?.columns.at(-1)).toBe("8th phase and later");
  });
});

test("a cell has the newest proof that can be opened, and how much is only declared", () => {
  const items = [
    item("a", "2026-11-03"),
    item("b", "2026-11-20"),
    item("c", "2026-11-21", { proof: null }),
    item("d", "2026-11-22", { proof: "javascript:x" }),
    item("e", "declared"),
    item("f", "open"),
  ];
  const [map] = plansOf(standings([learner("ana", items)]));
  const cell = map?.rows[0]?.cells[0];
  expect(cell).toMatchObject({ done: 5, total: 6, declared: 1, newest: { item: { id: "b" } } });
});

describe("groups of a map", () => {
  const learners = [
    planned("done", { one: 4, two: 4 }),
    planned("two", { one: 4, two: 3 }),
    planned("later", { one: 3, two: 0 }),
    planned("first", { one: 0, two: 0 }),
    planned("skipped", { one: 1, two: 4 }),
  ];
  const [map] = plansOf(standings(learners)).map(groupedMap);

  test("are those of the first unfinished phase, those with furthest to go first", () => {
    expect(
      map?.groups.map(({ title, rows }) => [title, ...rows.map(({ standing }) => standing.name)]),
    ).toEqual([
      ["Phase 1, Phase one", "first", "later", "skipped"],
      ["Phase 2, Phase two", "two"],
      ["All phases finished", "done"],
    ]);
  });

  test("are cut into pages without losing or repeating anybody", () => {
    const names = (page: GroupedMap[]) =>
      page.flatMap(({ groups }) => groups.map(({ rows }) => rows.map(({ standing }) => standing.name)));
    const maps = map === undefined ? [] : [map];
    expect(pagesOf(maps, 2).map(names)).toEqual([[["first", "later"]], [["skipped"], ["two"]], [["done"]]]);
    expect(pagesOf(maps, Infinity).map(names)).toEqual([[["first", "later", "skipped"], ["two"], ["done"]]]);
    expect(pagesOf([], 2)).toEqual([[]]);
    expect(pagesOf(maps, 2)[1]?.[0]?.groups[0]?.learners).toBe(3);
  });
});
