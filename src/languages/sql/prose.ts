/** Tells notes about SQL, saved as a .sql file, from SQL. */

/** Words of English, Portuguese, Spanish, French and German that are neither SQL nor good names. */
const wordsOfProse = new Set(
  (
    "the you this that these those are was were will can your our they used which how what because about " +
    "que uma para por como quando mais los las una con cuando del les une est pour avec dans der und ist mit eine"
  ).split(" "),
);

/** Prose has them every third to tenth word, SQL never but in names. */
const share = 0.04;
const fewest = 3;

/** @param words in lower case, without those in comments and quotes */
export function isProse(words: readonly string[]): boolean {
  const found = words.filter((word) => wordsOfProse.has(word)).length;
  return found >= fewest && found >= words.length * share;
}
