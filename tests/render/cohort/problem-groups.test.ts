/** Learners with a problem, by what there is to do. */
import { expect, test } from "vitest";
import { problemGroups } from "../../../src/render/cohort/problem-groups.ts";
import { standings } from "./learner.ts";
import { recordOf } from "./sample-cohort.ts";

const troubled = (login: string, code: string, message: string, hint: string | null) => ({
  ...recordOf(login, null),
  problem: { code, message, hint },
});

test("are together if the same is to be done; what the next run does by itself comes last", () => {
  const groups = problemGroups(
    standings([
      troubled("a", "learner-left", "Used up.", "Nothing to do."),
      troubled("b", "learner-left", "Used up.", "Nothing to do."),
      recordOf("fine", null),
      troubled("c", "learner-moved", "It is x/c now.", "Write that."),
      troubled("d", "learner-gone", "Gone.", "Ask."),
      troubled("e", "learner-moved", "It is x/e now.", "Write that."),
      troubled("f", "learner-odd", "Odd.", null),
    ]),
  );
  expect(
    groups.map(({ todo, because, people }) => [todo, because, ...people.map(({ message }) => message)]),
  ).toEqual([
    ["Write that.", null, "It is x/c now.", "It is x/e now."],
    ["Ask.", "Gone.", "Gone."],
    ["See docs/problems.md of Roadfolio.", "Odd.", "Odd."],
    ["Nothing to do.", "Used up.", "Used up.", "Used up."],
  ]);
});
