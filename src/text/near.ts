/**
 * "Did you mean …?": which of some known words somebody meant. A wrong suggestion is worse than none, so words are compared
 * one by one: "rust-basics" is not "pytest-basics", although most of their letters are the same.
 */

/** How many to suggest. */
const suggested = 3;
/** Only the beginning of a longer text is compared. In characters. */
const compared = 120;
/** The share of a text that may differ. */
const tolerance = 0.34;

/**
 * @param wanted what was written
 * @param known what exists; what is equal apart from case, accents and punctuation is always near
 * @returns at most three of `known`, nearest first; empty if none is near
 */
export function nearest(wanted: string, known: Iterable<string>): string[] {
  return nearestOf(
    wanted,
    [...known].map((name) => ({ name, wordings: [name] })),
  );
}

/** The same for things with several wordings. @returns their names */
export function nearestOf(
  wanted: string,
  known: readonly { name: string; wordings: readonly string[] }[],
): string[] {
  const words = wordsOf(wanted);
  if (words.length === 0) return [];
  const near = known
    .map(({ name, wordings }) => ({
      name,
      ...wordings.map((one) => closeness(words, wordsOf(one))).reduce(nearer, nothing),
    }))
    .filter(({ far, contained }) => contained || far <= tolerance);
  // A word that many things have in common says nothing about which one was meant.
  const common = near.filter(({ far, contained }) => contained && far > 0).length > suggested;
  return near
    .filter(({ far, contained }) => !common || !contained || far === 0)
    .toSorted((a, b) => a.far - b.far)
    .slice(0, suggested)
    .map(({ name }) => name);
}

/** "Did you mean `a` or `b`? ", to begin a hint with; empty if nothing is near. */
export function didYouMean(near: readonly string[]): string {
  return near.length === 0 ? "" : `Did you mean ${near.join(" or ")}? `;
}

/** The one that is certainly meant: the only near one, and only a typo away. Null if there is none. */
export function onlyNear(wanted: string, known: Iterable<string>): string | null {
  const [first, ...others] = nearest(wanted, known);
  if (first === undefined || others.length > 0) return null;
  const { far } = closeness(wordsOf(wanted), wordsOf(first));
  return far <= tolerance ? first : null;
}

interface Closeness {
  /** From 0 (equal) to 1 (nothing in common). */
  far: number;
  /** Whether all words of one are in the other, side by side. */
  contained: boolean;
}

const nothing: Closeness = { far: 1, contained: false };

function nearer(a: Closeness, b: Closeness): Closeness {
  return { far: Math.min(a.far, b.far), contained: a.contained || b.contained };
}

/** Lower-case words without accents; "dueDate" and "due_date" are both two. */
function wordsOf(text: string): string[] {
  return text
    .slice(0, compared)
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

function closeness(wanted: readonly string[], known: readonly string[]): Closeness {
  const [one, other] = [wanted.join(""), known.join("")];
  if (one === other) return { far: 0, contained: true };
  const length = Math.max(one.length, other.length);
  // Words that were joined or split: "sqljoins" is "sql-joins".
  const joined = wanted.length === known.length ? 1 : distance(one, other) / length;
  const far = Math.min(alignment(wanted, known) / length, joined <= tolerance / 2 ? joined : 1);
  const [short, long] = one.length < other.length ? [wanted, known] : [known, wanted];
  const contained = short.join("").length > 3 && ` ${long.join(" ")} `.includes(` ${short.join(" ")} `);
  // "desc" for "description".
  const begun = wanted.length === 1 && one.length >= 3 && known.length === 1 && other.startsWith(one);
  return { far: begun ? Math.min(far, tolerance) : far, contained };
}

/** How many letters differ if the words are put side by side, in order. A different word is one removed and one added. */
function alignment(some: readonly string[], others: readonly string[]): number {
  let above = [0];
  for (const word of others) above.push((above.at(-1) ?? 0) + word.length);
  for (const one of some) {
    const row = [(above[0] ?? 0) + one.length];
    for (const [index, other] of others.entries())
      row.push(
        Math.min(
          (above[index] ?? 0) + wordDistance(one, other),
          (above[index + 1] ?? 0) + one.length,
          (row[index] ?? 0) + other.length,
        ),
      );
    above = row;
  }
  return above.at(-1) ?? 0;
}

/** Infinity for different words. */
function wordDistance(one: string, other: string): number {
  if (one === other) return 0;
  const far = distance(one, other);
  return far <= allowedTypos(one, other) ? far : Infinity;
}

/** How many typos a word may have. Short words are soon other words: "css" and "csv", "node" and "code". */
function allowedTypos(one: string, other: string): number {
  const length = Math.max(one.length, other.length);
  if (length < 3) return 0;
  const sameLetters = [...one].toSorted().join("") === [...other].toSorted().join("");
  const oneMore = one.length !== other.length;
  if (length < 4 && !sameLetters && !oneMore) return 0;
  if (length < 6 && one[0] !== other[0] && !sameLetters && !oneMore) return 0;
  return length < 7 ? 1 : length < 11 ? 2 : 3;
}

/** Typos between two words: letters missing, too many or wrong, and neighbours swapped (optimal string alignment). */
function distance(one: string, other: string): number {
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      row.push(
        Math.min(
          (above[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (above[j - 1] ?? 0) + same,
          swapped ? (before[j - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    before = above;
    above = row;
  }
  return above.at(-1) ?? 0;
}
