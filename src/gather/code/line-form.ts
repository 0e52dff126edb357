/**
 * The form of a line that formatters leave alone: its words and operators in order, in small letters. Spaces, quotes,
 * commas, semicolons, braces and parentheses are left out, because formatters add, remove and exchange them, and so is
 * a comment behind code: a note for a linter does not make the line anybody's.
 */

const token = /[\w$\u0080-\uffff]+|[^\s,;(){}"'`\\]/g;
const word = /[\w\u0080-\uffff]/;

/** A comment behind code, up to the end of the line. */
const noteBehind = /(?<=\S)[ \t]+(?:#|\/\/|--)(?:[ \t].*)?$/gm;

function withoutNotes(text: string): string {
  return text.replace(noteBehind, "");
}

/** The form of a line or of several: tokens separated by single spaces; "" if there is none. */
export function formOf(text: string): string {
  return (withoutNotes(text).toLowerCase().match(token) ?? []).join(" ");
}

/** How many characters of a form are letters and digits. */
export function weightOf(form: string): number {
  let weight = 0;
  for (const one of form.split(" ")) if (word.test(one)) weight += one.length;
  return weight;
}

/**
 * What two lines have in common if only their formatting differs. For a line with a single word the form says too little
 * (`x,` is not `(x)`), so only its spaces and what ends it are left out.
 * @param form the line's, if it is known
 */
export function lineKey(line: string, form = formOf(line)): string {
  const words = form.split(" ").filter((one) => word.test(one)).length;
  return words > 1
    ? form
    : withoutNotes(line)
        .toLowerCase()
        .replaceAll(/\s+|[,;]\s*$/g, "");
}

const imports =
  /^\s*(?:import|package|using|use|#\s*include|require|export \* from)\b|^\s*from\s+\S+\s+import\b|=\s*(?:await\s+import|require)\s*\(/;

/** The weight of a line that people think up: everybody writes the same imports. */
export function substanceOf(line: string): number {
  return imports.test(line) ? 0 : weightOf(formOf(line));
}

/** The words of a text in small letters, once each. */
export function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\w$\u0080-\uffff]+/g));
}

/** The longest word of a line in small letters: a text without it does not have the line. "" if there is none. */
export function longestWord(line: string): string {
  return [...wordsOf(withoutNotes(line))].reduce(
    (longest, one) => (one.length > longest.length ? one : longest),
    "",
  );
}

/** How many brackets a line opens and does not close. Braces are left out: they hold blocks, not statements. */
function opens(line: string): number {
  const code = withoutNotes(line);
  return (code.match(/[([]/g)?.length ?? 0) - (code.match(/[)\]]/g)?.length ?? 0);
}

/** The lines of a file, and the index of one of them. */
export interface PlaceInText {
  lines: readonly string[];
  at: number;
}

/** A line with what surrounds it, in its form. */
export interface Block {
  form: string;
  /** Where the line begins in it. In characters. */
  offset: number;
  /** The words of the form, once each, the longest first: a text without one of them does not have the block. */
  words: readonly string[];
}

/** How many lines a block may have. */
const longestBlock = 40;

/**
 * The index of the last line of the statement that begins on a line: where its brackets are closed.
 */
function endOfStatement({ lines, at }: PlaceInText): number {
  let end = at;
  let open = opens(lines[at] ?? "");
  while (open > 0 && end + 1 < lines.length && end - at < longestBlock) open += opens(lines[++end] ?? "");
  return end;
}

/** The statement that begins on a line. */
export function statementAt(place: PlaceInText): Block {
  return blockOf(place, place.at, endOfStatement(place));
}

function blockOf({ lines, at }: PlaceInText, first: number, last: number): Block {
  const before = formOf(lines.slice(first, at).join("\n"));
  const form = formOf(lines.slice(first, last + 1).join("\n"));
  const words = new Set(form.split(" ").filter((one) => word.test(one)));
  return {
    form,
    offset: before === "" ? 0 : before.length + 1,
    words: [...words].toSorted((a, b) => b.length - a.length),
  };
}

const directions = [
  { up: false, down: true },
  { up: true, down: false },
  { up: true, down: true },
];

/**
 * Blocks around a line: its statement with what follows it, with what precedes it, and with both, as far as each must
 * reach to be heavy enough.
 * @param weigh the weight of a line
 * @returns none that is too light; half the weight is enough for a whole file
 */
export function blocksAround(place: PlaceInText, enough: number, weigh: (line: string) => number): Block[] {
  const end = endOfStatement(place);
  return directions.flatMap((direction) => {
    const { first, last, weight } = grow(place, end, enough, weigh, direction);
    const whole = first === 0 && last === place.lines.length - 1;
    const block = blockOf(place, first, last);
    return (weight >= enough || (whole && weight >= enough / 2)) && block.form !== "" ? [block] : [];
  });
}

/** Takes in more lines until they are heavy enough or nothing is left. */
function grow(
  { lines, at }: PlaceInText,
  end: number,
  enough: number,
  weigh: (line: string) => number,
  { up, down }: { up: boolean; down: boolean },
): { first: number; last: number; weight: number } {
  let [first, last] = [at, end];
  let weight = lines.slice(at, end + 1).reduce((sum, line) => sum + weigh(line), 0);
  while (weight < enough && last - first < longestBlock) {
    const [above, below] = [up && first > 0, down && last + 1 < lines.length];
    if (!above && !below) break;
    if (above) weight += weigh(lines[--first] ?? "");
    if (below) weight += weigh(lines[++last] ?? "");
  }
  return { first, last, weight };
}
