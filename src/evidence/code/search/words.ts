/**
 * Words that a file must hold for a fact to be found in it, so that most files need not be parsed: a sieve that may let
 * too much through, and never too little.
 */

/** SQL facts that sum up several words. */
const summed: readonly [string, string][] = [
  [
    "sql aggregate",
    "count sum avg min max stddev variance array_agg string_agg group_concat median percentile_cont listagg json_agg",
  ],
  ["sql window", "over row_number rank dense_rank lag lead ntile first_value last_value"],
  ["sql subquery", "select"],
  ["sql transaction", "begin commit start"],
  ["sql foreign key", "references foreign"],
  ["sql create materialized view", "materialized"],
];

/** Facts that bear a name which is written in the file. */
const named =
  /^(?:(?:python|js|ts|java|go) (?:import|call|new|use|decorator|argument annotation|argument|base|method of|annotation|extends|implements|except|raise|throw|catch|field|class argument|jsx|url|string|def|class|method|assign item|assign) |dependency (?:[\w*]+:)?|(?:key|docker|terraform|line|target|sql(?: aggregate)?) )(?=.)/;

/** Words of names that stand for something else than themselves. */
const reserved = new Set(["local", "object", "str"]);

/** Facts by their first words, and the keywords of the language that make them. */
const keywords: readonly [string, string][] = [
  ["python parameter", "def"],
  ["python return annotation", "def"],
  ["python nested def", "def"],
  ["python def", "def"],
  ["python method", "def"],
  ["python instance method", "self"],
  ["python class", "class"],
  ["python base", "class"],
  ["python import", "import"],
  ["python self attribute", "self"],
  ["python return value", "return"],
  ["python comprehension", "for"],
  ["python async def", "async"],
  ["python test", "assert raises warns approx"],
  ...[
    "except",
    "raise",
    "lambda",
    "yield",
    "await",
    "assert",
    "with",
    "try",
    "finally",
    "global",
    "nonlocal",
    "match",
  ].map((word): [string, string] => [`python ${word}`, word]),
];

/** A word in small letters, or a piece of one. */
export interface Word {
  text: string;
  whole: boolean;
}

/** The words of a file, once each. */
export interface WordsOfFile {
  has(word: Word): boolean;
}

/** @returns words, one of which must be there; null when any file may show the fact */
export function wordsFor(term: string): readonly Word[] | null {
  // AS build, user.name = "Ana": the file does not say what that is.
  if (term.startsWith("docker stage") || term === "python assign member") return null;
  const words = summed.find(([fact]) => fact === term)?.[1];
  if (words !== undefined) return words.split(" ").map(whole);
  const own = named.test(term) ? longestWord(term.replace(named, "")) : null;
  // A manifest may write the name of a package otherwise: PyYAML, pytest_cov.
  if (own !== null) return [term.startsWith("dependency ") ? { ...own, whole: false } : own];
  return (
    keywords
      .find(([fact]) => term.startsWith(fact))?.[1]
      .split(" ")
      .map(whole) ?? null
  );
}

function whole(text: string): Word {
  return { text, whole: true };
}

/** Reads the words of a text. */
export function wordsIn(text: string): WordsOfFile {
  const words = new Set(text.toLowerCase().match(/[a-z_]\w*/g));
  // Made when it is asked for: pieces are looked for in fewer files than words.
  let all: string | null = null;
  return {
    has({ text: word, whole: isWhole }) {
      if (isWhole) return words.has(word);
      all ??= [...words].join(" ");
      return all.includes(word);
    },
  };
}

/** Facts of which the text must have the shape. */
const shapes: Readonly<Record<string, RegExp>> = {
  // A brace that does not begin a dictionary: of a set, or of a value put into a string.
  "python literal set": /\{(?!\s*\})(?!\s*(?:"[^"\n]*"|'[^'\n]*'|[\w.]+)\s*:)/,
  // A parenthesis that is no call.
  "python literal tuple":
    /(?:^|[^\w\])]|\b(?:and|as|assert|await|del|elif|else|except|for|from|if|import|in|is|lambda|not|or|raise|return|while|with|yield))\(/,
  "python return annotation": /->/,
  "python parameter annotation": /[(,]\s*(?:#[^\n]*\n\s*)*\*{0,2}\w+\s*:/,
  // In a notebook each line stands in quotation marks.
  "sql subquery": /\((?:[\s"',]|--[^\n]*|\/\*[^]{0,300}?\*\/)*select\b/i,
};

/** @returns what the text must match for the fact to be found; null when words are all that is known */
export function shapeFor(term: string): RegExp | null {
  return shapes[term] ?? null;
}

/** The longest word of a glob, or piece of one that stands beside a star. */
function longestWord(glob: string): Word | null {
  const words = [...glob.matchAll(/[a-z_]\w*/gi)].map(({ 0: word, index }) => ({
    text: word.toLowerCase(),
    whole: !/[*#]/.test(
      glob.slice(Math.max(0, index - 1), index) + glob.slice(index + word.length, index + word.length + 1),
    ),
  }));
  const known = words.filter(({ text }) => !reserved.has(text));
  return known.toSorted((a, b) => b.text.length - a.text.length)[0] ?? null;
}
