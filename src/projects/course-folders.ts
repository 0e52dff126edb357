/** Names of folders that hold exercises or parts of a course, in the languages that learners name them in. In lower case. */

/** Folders of exercises, in the languages that learners name them in, and of what is no longer worked on. */
export const exercises =
  /^(?:exercises?|exerc[ií]cios?|ejercicios?|[uü]e?bung(?:en)?|tutorials?|courses?|cursos?|lessons?|lectures?|aulas?|clases?|homeworks?|hw|deberes|assignments?|tareas?|labs?|katas?|leetcode|hackerrank|codewars|challenges?|quiz(?:zes)?|practices?|practicas?|prácticas?|playground|sandbox|scratch|experiments?|drafts?|rascunhos?|demos?|snippets?|notes|study|studies|learn(?:ing)?|bootcamp|old|archived?|deprecated|backups?|bak|tmp|temp|legacy)(?:[-_ .]?\d+)?$/;

/** Parts of a course: week_1, w2-orchestration, Day 3, chapter04. */
export const partOfCourse =
  /^(?:week|w|day|dia|semana|module|modulo|módulo|chapter|ch|capitulo|capítulo|section|lesson|lecture|aula|session|unit|hw|homework|lab|ex|exercise|exercicio|exercício|assignment)[-_ .]?\d+/;

/** A chapter of a course, or a step of something: 01-intro. */
export const numbered = /^\d{1,2}[-_. ]/;
