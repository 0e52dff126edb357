/**
 * Words that a file must contain for a fact to be found in it, so that most files need not be parsed. May let through too
 * many files, and never too few.
 */
import { languages } from "../../../languages/languages.ts";
import { kindOf } from "../../../languages/read-file.ts";

const hints = languages.flatMap((language) => language.hints ?? []);
const wordsByFact = new Map(hints.flatMap(({ byFact = {} }) => Object.entries(byFact)));
const beginnings = hints.flatMap(({ byBeginning = [] }) => byBeginning);
const writtenWords = new Map(
  hints.flatMap(({ written: own }) =>
    own === undefined ? [] : [[own.id, new Set(`${own.statements} ${own.modifiers}`.split(" "))] as const],
  ),
);
/** By the first word of facts: the kinds of files that hold little else, and what other files need. */
const elsewhere = new Map(
  languages.flatMap(({ files, hints: own }) =>
    own?.elsewhere === undefined
      ? []
      : [
          [
            own.elsewhere.id,
            { files, words: own.elsewhere.words.map((some) => some.flatMap(whole)) },
          ] as const,
        ],
  ),
);
const shapes = new Map(hints.flatMap(({ shapes: own = {} }) => Object.entries(own)));

/** Facts with a name that is written in the file, in whatever language. */
const named =
  /^(?:(?!(?:key|docker|terraform|line|target|sql|dependency|html|css) )[a-z]+ (?:import|dynamic import|export|call|callback|new|use|decorator|argument annotation|argument|base|method of|annotation|extends|implements|except|raise|throw|catch|field|class argument|tag|jsx|option|url|string|def|class|method|assign item|assign member|assign|function|interface|struct|enum|record|trait|object|protocol|extension|actor|mixin|module|union|impl|property|getter|prototype|namespace|define|macro) |dependency (?:[\w*]+:)?|(?:key|docker|terraform(?! resource)(?: argument)?|line|target|sql(?: aggregate)?|html (?:element|attribute|class|block|meta)|css (?:selector|property|at-rule|custom property|variable|var|function|pseudo-class|pseudo-element)) )(?=.)/;

/** Words in names that are not written in the file. */
const reserved = new Set(
  "local object str method function property field variable operator constructor getter destructor indexer".split(
    " ",
  ),
);

/** A word in small letters, or a piece of one. */
interface Word {
  text: string;
  whole: boolean;
}

/** The words of a file, once each. */
export interface WordsOfFile {
  /** All whole words. */
  all: Iterable<string>;
  has(word: Word): boolean;
}

/** Words that must all be there. */
export type Words = readonly Word[];

/** @returns lists of words, one of which must be there in full; null when any file may show the fact */
export function wordsFor(term: string): readonly Words[] | null {
  // AS build, user.name = "Ana": the file does not say what that is.
  if (term.startsWith("docker stage") || term === "python assign member *") return null;
  const words = wordsByFact.get(term);
  if (words !== undefined) return words.map(whole);
  const own = named.test(term) ? wordsOfName(term.replace(named, "")) : [];
  // A manifest may spell the name of a package differently: PyYAML, pytest_cov.
  if (own.length > 0)
    return [term.startsWith("dependency ") ? own.map((word) => ({ ...word, whole: false })) : own];
  const [id = "", first = ""] = term.split(" ", 2);
  if (writtenWords.get(id)?.has(first)) return [whole(first)];
  const hint = beginnings.find(([beginning]) => term.startsWith(beginning));
  return hint === undefined ? null : hint[1].map(whole);
}

function whole(text: string): Words {
  return [{ text, whole: true }];
}

/** A character in a string that is written as an escape, and the word behind it: "\nselect" has the word "select". */
const escaped = /\\(?:u[\da-f]{4}|x[\da-f]{2}|[a-z])([a-z_]\w*)/g;

/** Reads the words of a text. */
export function wordsIn(text: string): WordsOfFile {
  const lower = text.toLowerCase();
  const words = new Set(lower.match(/[a-z_]\w*/g));
  for (const [, word = ""] of lower.matchAll(escaped)) words.add(word);
  // boxShadow in an object of styles is the property box-shadow.
  for (const [key] of text.matchAll(/\b[a-z]+[A-Z][a-zA-Z]*(?=\s*:)/g))
    for (const piece of key.split(/(?=[A-Z])/)) words.add(piece.toLowerCase());
  // Components that stand for an input.
  if (/(?:text|input)field|textinput|form\.?control/.test(lower)) words.add("input");
  // Built on demand: pieces are looked for in fewer files than words.
  let joined: string | null = null;
  const pieces = new Map<string, boolean>();
  return {
    all: words,
    has({ text: word, whole: isWhole }) {
      if (isWhole) return words.has(word);
      joined ??= [...words].join(" ");
      const known = pieces.get(word) ?? joined.includes(word);
      pieces.set(word, known);
      return known;
    },
  };
}

/** @returns false if the file is of another kind than the facts, and lacks what they need there. @param reader their first word */
export function mayHold(reader: string, path: string, inFile: WordsOfFile): boolean {
  const own = elsewhere.get(reader);
  if (own === undefined) return true;
  const kind = kindOf(path);
  if (kind === undefined || kind.source !== undefined || own.files.includes(kind)) return true;
  return own.words.some((some) => some.every((word) => inFile.has(word)));
}

/** @returns what the text must match for the fact to be found; null when words are all that is known */
export function shapeFor(term: string): RegExp | null {
  return shapes.get(term) ?? null;
}

/** The words of a glob, or parts of words next to a star. */
function wordsOfName(written: string): Word[] {
  const glob = written.replaceAll("[A-Z]", "*");
  const words = [...glob.matchAll(/[a-z_]\w*/gi)].map(({ 0: word, index }) => ({
    text: word.toLowerCase(),
    whole: !/[*#]/.test(
      glob.slice(Math.max(0, index - 1), index) + glob.slice(index + word.length, index + word.length + 1),
    ),
  }));
  // Those that are looked up soonest, and are in the fewest files, come first.
  return words
    .filter(({ text }) => !reserved.has(text))
    .toSorted((a, b) => Number(b.whole) - Number(a.whole) || b.text.length - a.text.length);
}
