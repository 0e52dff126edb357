/**
 * What a skill means, from what the catalogue says that it shows: the first sentence, without the remark that several
 * things are required. The second sentence says what does not count, which is not part of the answer to a card.
 */
export function meaningOf(shows: string): string {
  const [first = shows] = shows.split(/(?<=(?<!\b(?:e\.g|i\.e|vs))\.)\s+/);
  return first.replace(/; (?:both|all)\b[^;]* are required\b[^;]*(?=\.$)/, "");
}
