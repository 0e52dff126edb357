/** The tests of a project: the command that runs them, and how many there are. */
import type { TestSuite } from "../activity/project.ts";
import type { Home } from "../languages/home.ts";
import { languages } from "../languages/languages.ts";

/** One suite for each language that has a test, in the order of the languages. */
export function testsOf(home: Home): TestSuite[] {
  return languages.flatMap(({ project }) => {
    const tests = project?.tests;
    if (tests === undefined) return [];
    const files = home.files.filter(({ path }) => tests.files.test(path));
    const count = files.flatMap(({ facts }) => facts).filter(({ text }) => tests.facts.test(text)).length;
    return count === 0 ? [] : [{ command: tests.command(home), count }];
  });
}
