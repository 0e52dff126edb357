/** How far a file is from the learner's own project, by its path: tests and notebooks, then exercises. */
import { endingOf } from "../../languages/file-ending.ts";

/** 0: the project itself; 1: beside it, such as a test, an example or a notebook; 2: an exercise or something put away. */
export type Aside = 0 | 1 | 2;

/** Folders of exercises, in the languages that learners name them in, and of what is no longer worked on. */
const exercises =
  /^(?:exercises?|exerc[ií]cios?|ejercicios?|[uü]e?bung(?:en)?|tutorials?|courses?|cursos?|lessons?|lectures?|aulas?|clases?|homeworks?|hw|deberes|assignments?|tareas?|labs?|katas?|leetcode|hackerrank|codewars|challenges?|quiz(?:zes)?|practices?|practicas?|prácticas?|playground|sandbox|scratch|experiments?|drafts?|rascunhos?|demos?|snippets?|notes|study|studies|learn(?:ing)?|bootcamp|old|archived?|deprecated|backups?|bak|tmp|temp|legacy)(?:[-_ .]?\d+)?$/;

/** Parts of a course: week_1, w2-orchestration, Day 3, chapter04. */
const partOfCourse =
  /^(?:week|w|day|dia|semana|module|modulo|módulo|chapter|ch|capitulo|capítulo|section|lesson|lecture|aula|session|unit|hw|homework|lab|ex|exercise|exercicio|exercício|assignment)[-_ .]?\d+/;

/** Names of single files of that kind: hw_1.py, exercise2.sql, scratch.py. */
const exerciseFile =
  /^(?:hw|homework|exercise|exercicio|exercício|ejercicio|assignment|lab|tutorial|lesson|lecture|aula|quiz|scratch|untitled|playground|demo|example|sample)s?(?:[-_ .\d]|$)/;

const beside =
  /^(?:tests?|__tests__|specs?|e2e|testing|(?:unit|integration|functional|acceptance)[-_]?tests?|test[-_](?:unit|integration|utils|helpers)|mocks?|__mocks__|fixtures?|stubs?|examples?|samples?|notebooks?)$/;

/** A chapter of a course, or a step of something: 01-intro. */
const numbered = /^\d{1,2}[-_. ]/;

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
