/** Reads the words of an item: what each means, what it is about, and where one thing ends and another begins. */
import {
  andWords,
  complementWords,
  filler,
  orWords,
  products,
  qualifiers,
  reviewing,
  provableText,
  unprovable,
  weak,
} from "../skills/words/glossary-filler.ts";
import { glossary } from "../skills/words/glossary.ts";
import { names } from "../skills/words/glossary-names.ts";
import { languages, topics } from "../skills/words/glossary-subjects.ts";
import { isIn, joinerOf, listed, meaningsOf } from "./forms.ts";
import { isAsking, isComparing, plainText } from "./plain-item.ts";

export interface Word {
  /** What it means: the concept of the glossary, or the word itself without its plural. */
  concept: string;
  /**
   * "word" says what the item is about, "filler" does not. The others are between words: "and" (also "+" and ","), "or",
   * "slash", "break" (a colon or dash).
   */
  kind: "word" | "filler" | "and" | "or" | "slash" | "break";
  /** Whether it is in the glossary. */
  known: boolean;
  /** It is filler where no phrase needs it: "where". */
  weak: boolean;
  /** A filler that begins a complement: "for" in "CRUD for users". */
  complement: boolean;
  /** In a complement it makes another thing of what it belongs to: "architecture". */
  qualifies: boolean;
  languages: readonly string[];
  topics: readonly string[];
}

export interface ItemText {
  head: Word[];
  /** What parentheses contain. */
  aside: Word[];
  /** No code shows what it says: a reading, a course, a job. */
  unprovable: boolean;
  /** It asks what a thing is or prepares for it, which code cannot show: "What is Docker?". */
  asks: boolean;
  /** It weighs things against one another: "SQL vs NoSQL". */
  compares: boolean;
}

export interface ItemReader {
  read: (text: string) => ItemText;
  /** The concepts of a phrase, without filler. */
  conceptsOf: (phrase: string) => string[];
}

/** How many words are remembered. */
const mostKnown = 10_000;

/** Builds the reader, which takes some milliseconds. */
export function itemReader(): ItemReader {
  const concepts = meaningsOf({ ...glossary, ...names });
  const ids = new Set([...Object.keys(glossary), ...Object.keys(names)]);
  const isFiller = isIn(filler);
  const isWeak = isIn(weak);
  const isAnd = isIn(andWords);
  const isOr = isIn(orWords);
  const isComplement = isIn(complementWords);
  const isQualifier = isIn(qualifiers);
  const isUnprovable = isIn(unprovable);
  const isProduct = isIn(products);
  const isReviewing = isIn(reviewing);
  const isProvable = isIn(provableText);
  const languagesOf = meaningsOf(languages);
  const topicsOf = meaningsOf(topics);
  const all = [
    ...Object.values(glossary),
    ...Object.values(names),
    ...Object.values(languages),
    ...Object.values(topics),
    filler,
    weak,
    unprovable,
    products,
    reviewing,
  ].flatMap(listed);
  const join = joinerOf(all);
  /** Made when the first text has Chinese in it. */
  let knownHan: ReadonlySet<string> | undefined;
  const han = (): ReadonlySet<string> =>
    (knownHan ??= new Set(
      [...all, ...listed(andWords), ...listed(orWords)].filter((form) => chinese.test(form)),
    ));

  const known = new Map<string, Word>();

  /** Texts of a plan share most of their words. */
  function wordOf(form: string): Word {
    const before = known.get(form);
    if (before !== undefined) return before;
    if (known.size >= mostKnown) known.clear();
    const word = readWord(form);
    known.set(form, word);
    return word;
  }

  function readWord(form: string): Word {
    const plain = {
      known: false,
      weak: isWeak(form),
      complement: isComplement(form),
      qualifies: isQualifier(form),
      languages: languagesOf(form),
      topics: topicsOf(form),
    };
    const kind = separators.get(form);
    if (kind !== undefined) return { concept: form, kind, ...plain };
    if (isAnd(form)) return { concept: form, kind: "and", ...plain };
    if (isOr(form)) return { concept: form, kind: "or", ...plain };
    const [concept] = ids.has(form) ? [form] : [...concepts(form), ...concepts(singular(form))];
    if (concept !== undefined) return { ...plain, concept, kind: "word", known: true };
    if (isFiller(form) || /^v?\d+(?:\.\d+)*$/.test(form)) return { concept: form, kind: "filler", ...plain };
    return { concept: singular(form), kind: "word", ...plain };
  }

  function words(text: string): Word[] {
    return withoutNegated(formsIn(text).map(wordOf));
  }

  function formsIn(text: string): string[] {
    return join(
      [...text.matchAll(token)].flatMap(([found]) => (chinese.test(found) ? cut(found, han()) : [found])),
    );
  }

  function areUnprovable(forms: readonly string[]): boolean {
    const isMade = making.test(forms[0] ?? "");
    return (
      forms.some(isReviewing) ||
      (forms.some((form) => isUnprovable(form) || (isProduct(form) && !isMade)) && !forms.some(isProvable))
    );
  }

  /** "(Udemy, 20 h)" says where to learn it. "(user, course, quiz, answer)" does not: it is a list of other things too. */
  function saysWhere(aside: string): boolean {
    const parts = aside.split(/[,;]/);
    const where = parts.filter((part) => formsIn(part).some((form) => isUnprovable(form) || isProduct(form)));
    return parts.length < 3 ? where.length > 0 : where.length * 2 > parts.length;
  }

  /** "Linear regression - Andrew Ng's course": what follows a dash may only say where to learn it. */
  function withoutReference(plain: string): string {
    const at = plain.search(/\s-\s/);
    if (at === -1) return plain;
    const subject = plain.slice(0, at);
    const isSubject = words(subject).some(({ kind }) => kind === "word") && !areUnprovable(formsIn(subject));
    return isSubject && areUnprovable(formsIn(plain.slice(at))) ? subject : plain;
  }

  return {
    read: (text) => {
      const plain = withoutReference(plainText(text));
      const aside: string[] = [];
      const head = plain.replace(/[([{]([^()[\]{}]*)[)\]}]/g, (_, inner: string) => {
        aside.push(inner);
        return " ";
      });
      const forms = formsIn(head);
      return {
        head: words(head),
        aside: words(aside.join(" , ")),
        unprovable: areUnprovable(forms) || (aside.some(saysWhere) && !formsIn(plain).some(isProvable)),
        asks: isAsking(head),
        compares: isComparing(head),
      };
    },
    conceptsOf: (phrase) =>
      words(plainText(phrase))
        .filter(({ kind }) => kind === "word")
        .map(({ concept }) => concept),
  };
}

/** Opens an item that makes something. */
const making =
  /^(?:build|creat|develop|implement|mak(?:e|ing)$|cri(?:ar|e|ando)$|cre(?:ar|a|ando)$|constru|desenvolv|desarroll)/;

const negations: ReadonlySet<string> = new Set(["without", "sem", "sin"]);

/** What an item is done without is not what it is about: "without Pandas" names nothing. */
function withoutNegated(words: readonly Word[]): Word[] {
  let isNegated = false;
  return words.map((word) => {
    isNegated =
      negations.has(word.concept) || (isNegated && (word.kind === "word" || word.kind === "filler"));
    return isNegated && word.kind === "word" && !negations.has(word.concept)
      ? { ...word, concept: `without ${word.concept}`, known: false, languages: [], topics: [] }
      : word;
  });
}

const chinese = /\p{sc=Han}/u;

const separators: ReadonlyMap<string, Word["kind"]> = new Map([
  [",", "and"],
  [";", "and"],
  ["&", "and"],
  ["+", "and"],
  ["、", "and"],
  ["，", "and"],
  ["/", "slash"],
  ["|", "slash"],
  [":", "break"],
  ["-", "break"],
]);
/** A run of one script's letters with digits, "c++" and "c#", or a separator. A dash separates only between spaces. */
const token = /[\p{sc=Han}]+|[\p{L}\p{N}]+(?:\.\d+)*(?:\+\+|#)?|[,;&+、，/|:]|(?<=\s)-(?=\s)/gu;

function singular(form: string): string {
  if (form.length > 4 && form.endsWith("ies")) return `${form.slice(0, -3)}y`;
  return form.length > 3 && form.endsWith("s") && !/(?:ss|us|is|os)$/.test(form) ? form.slice(0, -1) : form;
}

/** Splits Chinese, which has no spaces, at the words that are known. */
function cut(run: string, known: ReadonlySet<string>): string[] {
  const found: string[] = [];
  let rest = "";
  for (let at = 0; at < run.length;) {
    let length = Math.min(6, run.length - at);
    while (length > 0 && !known.has(run.slice(at, at + length))) length--;
    if (length > 0) {
      if (rest !== "") found.push(rest);
      rest = "";
      found.push(run.slice(at, at + length));
    } else rest += run[at] ?? "";
    at += Math.max(1, length);
  }
  return rest === "" ? found : [...found, rest];
}
