/** How far a file is from the learner's own project, by its path: tests and notebooks, then exercises. */
import { endingOf } from "../../languages/file-ending.ts";
import { exercises, numbered, partOfCourse } from "../../projects/course-folders.ts";

/** 0: the project itself; 1: beside it, such as a test, an example or a notebook; 2: an exercise or something put away. */
export type Aside = 0 | 1 | 2;

/** Names of single files of that kind: hw_1.py, exercise2.sql, scratch.py, hello_dag.py. */
const exerciseFile =
  /^(?:hw|homework|exercise|exercicio|exercício|ejercicio|assignment|lab|tutorial|lesson|lecture|aula|quiz|scratch|untitled|playground|demo|example|sample|hello)s?(?:[-_ .\d]|$)/;

const beside =
  /^(?:tests?|__tests__|specs?|e2e|testing|(?:unit|integration|functional|acceptance)[-_]?tests?|test[-_](?:unit|integration|utils|helpers)|mocks?|__mocks__|fixtures?|stubs?|examples?|samples?|notebooks?)$/;

const testFile =
  /^(?:test_.*|conftest)\.py$|[._-](?:test|spec)s?\.\w+$|(?:Tests?|IT|Spec)\.(?:java|kt|cs|scala|groovy)$/;

/** @param aboutTests whether what it shows is about tests, for which a test is the place */
export function asideOf(path: string, aboutTests = false): Aside {
  const folders = path.split("/");
  const file = folders.pop() ?? "";
  const names = folders.map((one) => one.toLowerCase());
  const isExercise = names.some((one) => exercises.test(one) || partOfCourse.test(one));
  if (isExercise || exerciseFile.test(file.toLowerCase())) return 2;
  const isTest = names.some((one) => beside.test(one)) || testFile.test(file);
  if ((isTest && !aboutTests) || endingOf(path) === "ipynb" || numbered.test(names[0] ?? "")) return 1;
  return 0;
}
