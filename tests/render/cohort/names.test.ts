import { describe, expect, test } from "vitest";
import { shownNames } from "../../../src/render/cohort/names.ts";
import { repositoryAddress } from "../../../src/render/cohort/standing.ts";
import { learner } from "./learner.ts";
import { recordOf } from "./sample-cohort.ts";

function named(login: string, name: string) {
  const record = learner(login, []);
  return { ...record, progress: record.progress === null ? null : { ...record.progress, name } };
}

describe("in full", () => {
  test.each<[string, string]>([
    ["Ana Souza", "Ana Souza"],
    ["  Ana \n Souza ", "Ana Souza"],
    ["", "ana"],
    ["\u202e\u200b", "ana"],
    ["<b>Ana</b>", "<b>Ana</b>"],
    ["ana@example.com", "…"],
  ])("%j is shown as %j", (name, shown) => {
    expect(shownNames([named("ana", name)], "full")).toEqual([shown]);
  });

  test("two of one name have their logins behind it; somebody who was never read has the login", () => {
    const all = [named("ana", "Ana Lima"), named("anna", "Ana Lima"), named("b", "Bo"), recordOf("cy", null)];
    expect(shownNames(all, "full")).toEqual(["Ana Lima (ana)", "Ana Lima (anna)", "Bo", "cy"]);
  });

  test("two lines with one login are distinguished", () => {
    expect(shownNames([recordOf("ana", null), recordOf("ana", null)], "full")).toEqual(["ana 1", "ana 2"]);
  });
});

describe("by initials", () => {
  test.each<[string, string]>([
    ["Ana Maria de Souza", "A. S."],
    ["Ana", "A."],
    ["ana-souza", "A. S."],
    ["élodie Été", "É. É."],
    ["李 小龙", "李. 小."],
    ["👩‍💻", "?"],
  ])("%s is %s", (name, shown) => {
    expect(shownNames([named("ana", name)], "initials")).toEqual([shown]);
  });

  test("the same ones are numbered, and no name or login is left", () => {
    const all = [named("ana", "Ana Souza"), named("alex", "Alex Silva"), recordOf("bo-lim", null)];
    expect(shownNames(all, "initials")).toEqual(["A. S. 1", "A. S. 2", "B. L."]);
  });
});

test.each<[string, string | null]>([
  ["ana/learning", "https://github.com/ana/learning"],
  ["ana/.github", "https://github.com/ana/.github"],
  ["../..", null],
  ["ana/..", null],
  ["ana", null],
  ["ana/learning/x", null],
  ["ana/le arning", null],
  ['ana/"onclick=x', null],
  ["https://evil.example/x", null],
])("the repository %s has the address %s", (name, address) => {
  expect(repositoryAddress(name)).toBe(address);
});
