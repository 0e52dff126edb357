/** Puts the words of a Portuguese or Spanish phrase into English order. */
import { platforms } from "./names.ts";
import type { Unit } from "./words.ts";

type Noun = Extract<Unit, { kind: "noun" }>;
type Adjective = Extract<Unit, { kind: "adjective" }>;

/** A noun with what belongs to it, or only names. */
interface NounPhrase {
  head: Noun | null;
  /** Names, and nouns that are used as names: before the head in English. */
  names: string[];
  /** The head comes first in English too, as a number does after it. */
  rest: string;
  adjectives: Adjective[];
  /** "structured and unstructured" */
  adjectiveText: string;
  before: string[];
  /** What follows the noun, such as "written in English". */
  after: string;
}

/** Nouns that read better as a verb when they have an object: "reading files". */
const asVerbs: Record<string, string> = {
  reading: "reading",
  use: "using",
  writing: "writing",
  creation: "creating",
  consumption: "consuming",
  extraction: "extracting",
  import: "importing",
};

/** Participles that stay behind the noun if something follows them. */
const participles = new Set(["written", "applied"]);

/** Nouns after which "a", "com" and "con" mean "to". */
const towards = new Set(["introduction", "connection", "access", "applied"]);

/** @returns English, in small letters apart from names; null if it cannot be said for sure */
export function phraseOf(units: readonly Unit[]): string | null {
  if (units.every((unit) => unit.kind === "adjective")) return units.map(({ english }) => english).join(" ");
  const reader = new Reader(units);
  const parts: string[] = [];
  const verb = reader.take("verb");
  if (verb !== undefined) parts.push(verb.english);
  let isFirst = true;
  while (!reader.done) {
    const joined = reader.take("and") ?? reader.take("or") ?? reader.take("vs");
    if (joined !== undefined) {
      if (isFirst) return null;
      parts.push(joined.kind);
    } else if (!isFirst) return null;
    const phrase = reader.phrase(
      parts.length > 1 || (parts.length === 1 && verb === undefined),
      verb !== undefined,
    );
    if (phrase === null) return null;
    parts.push(phrase);
    isFirst = false;
  }
  return parts.length === 0 || isFirst ? null : parts.join(" ");
}

class Reader {
  private at = 0;
  private readonly units: readonly Unit[];

  constructor(units: readonly Unit[]) {
    this.units = units;
  }

  /** What comes after "of", and shares it with what comes after "and", needs no other words. */
  private shares = false;
  /** The phrase before was "reading" or the like, which goes with "writing files". */
  private isActing = false;

  get done(): boolean {
    return this.at >= this.units.length;
  }

  get next(): Unit | undefined {
    return this.units[this.at];
  }

  take<K extends Unit["kind"]>(kind: K): Extract<Unit, { kind: K }> | undefined {
    const unit = this.next;
    if (unit === undefined || !isKind(unit, kind)) return undefined;
    this.at++;
    return unit;
  }

  /** A noun phrase with all that hangs on it. @param isJoined another phrase came before, which may share what follows */
  phrase(isJoined: boolean, isObject: boolean): string | null {
    const article = this.take("the") ?? this.take("a");
    const noun = this.nounPhrase();
    if (noun === null) return null;
    const whole = this.withOf(noun, isJoined);
    this.isActing =
      Object.hasOwn(asVerbs, noun.head?.singular ?? "") && /ing$/.test(noun.head?.singular ?? "");
    if (whole === null || (this.shares && article === undefined && isSingle(noun))) return null;
    if (this.mayShare(noun)) return null;
    const determined = withArticle(whole, article, isObject && noun.head !== null);
    return this.withPrepositions(determined, noun);
  }

  private withOf(noun: NounPhrase, isJoined: boolean): string | null {
    const of = this.take("of");
    if (of === undefined) return textOf(noun);
    const inner = this.nounPhrase();
    if (inner === null || noun.head === null || noun.after !== "") return null;
    const verb =
      noun.adjectives.length === 0 && noun.names.length === 0 ? asVerbs[noun.head.singular] : undefined;
    const isShared = isJoined || this.next?.kind === "and" || this.next?.kind === "or";
    // "creation and consuming APIs" is no English.
    if (verb !== undefined && isJoined && !this.isActing) return null;
    if (verb !== undefined) {
      if (isSingle(inner) && !of.article) return isShared ? null : compound(noun, modifier(inner));
      const object = this.next?.kind === "of" ? this.withOf(inner, false) : textOf(inner);
      return object === null ? null : `${verb} ${isSingle(inner) ? "the " : ""}${object}`;
    }
    if (this.next?.kind === "of") {
      if (isShared || inner.adjectives.length > 0 || inner.head === null) return null;
      const deeper = this.withOf({ ...inner, head: single(inner.head) }, false);
      return deeper === null || / of /.test(deeper) ? null : compound(noun, deeper);
    }
    if (inner.adjectives.length > 0) {
      const theirs = whose(inner.adjectives, noun, inner);
      if (theirs === "unknown") return null;
      if (theirs !== "inner") {
        const outer = {
          ...noun,
          adjectives: inner.adjectives,
          adjectiveText: joinedWith(inner.adjectiveText, noun),
        };
        return isShared ? null : compound(outer, modifier({ ...inner, adjectives: [], adjectiveText: "" }));
      }
      return ofPhrase(noun, inner, of.article);
    }
    this.shares ||= isShared;
    return isShared ? ofPhrase(noun, inner, of.article) : compound(noun, modifier(inner));
  }

  private withPrepositions(text: string, noun: NounPhrase): string | null {
    let whole = text;
    for (;;) {
      const unit = this.next;
      if (unit === undefined) return whole;
      const preposition = prepositionOf(unit, noun);
      if (preposition === null) return ["and", "or", "vs"].includes(unit.kind) ? whole : null;
      this.at++;
      const article = this.take("the") ?? this.take("a");
      const inner = this.nounPhrase();
      if (inner === null) return null;
      const object = this.withOf(inner, false);
      if (object === null) return null;
      const place = placeOf(preposition, inner);
      const isThe = "article" in unit && unit.article && isSingle(inner) && inner.head?.loan === false;
      const lacksArticle = preposition === "without" && article === undefined && isSingle(inner);
      if (lacksArticle) return null;
      whole += ` ${place} ${isThe && !/^the /.test(object) ? `the ${object}` : withArticle(object, article, isSingle(inner))}`;
    }
  }

  /** True for "integração Frontend e Backend": the noun may be about both, or not. */
  private mayShare({ head, names }: NounPhrase): boolean {
    const following = this.units[this.at + 1];
    const isJoint = this.next?.kind === "and" || this.next?.kind === "or";
    const isBare = following?.kind === "name" || (following?.kind === "noun" && following.loan);
    return isJoint && isBare && head !== null && !head.loan && names.length > 0;
  }

  private nounPhrase(): NounPhrase | null {
    const before: string[] = [];
    for (let unit = this.next; unit !== undefined; unit = this.next) {
      if (unit.kind === "number") before.push(unit.text);
      else if (unit.kind === "adjective" && unit.before) before.push(unit.english);
      else break;
      this.at++;
    }
    const core = this.core();
    if (core === null) return null;
    const found = this.adjectives();
    return { ...core, ...found, before };
  }

  private core(): Pick<NounPhrase, "head" | "names" | "rest"> | null {
    const first = this.next;
    if (first === undefined || (first.kind !== "noun" && first.kind !== "name")) return null;
    const words: (Noun | Extract<Unit, { kind: "name" | "number" }>)[] = [];
    for (let unit = this.next; unit !== undefined; unit = this.next) {
      if (unit.kind !== "noun" && unit.kind !== "name") break;
      words.push(unit);
      this.at++;
    }
    const number = this.take("number");
    const quoted = words.length > 1 && isQuoted(words.at(-1)) ? ` ${words.pop()?.text ?? ""}` : "";
    const rest = number === undefined ? quoted : ` ${number.text}`;
    const [one, ...others] = words;
    if (one === undefined) return null;
    if (one.kind === "noun" && !one.loan) {
      // Two nouns of the lexicon side by side are no phrase.
      if (others.some((unit) => unit.kind === "noun" && !unit.loan)) return null;
      return { head: one, names: others.map(asModifier), rest };
    }
    if (one.kind === "noun" && others.length > 0 && others.every(({ kind }) => kind === "name"))
      return { head: one, names: others.map(({ text }) => text), rest };
    const last = words.at(-1);
    if (last?.kind === "noun") {
      if (!last.loan) return null;
      return { head: last, names: words.slice(0, -1).map(asModifier), rest };
    }
    if (words.some(({ kind }) => kind === "noun")) return null;
    return { head: null, names: words.map(({ text }) => text), rest };
  }

  private adjectives(): Pick<NounPhrase, "adjectives" | "adjectiveText" | "after"> {
    const adjectives: Adjective[] = [];
    let text = "";
    let after = "";
    for (let unit = this.next; unit?.kind === "adjective" && !unit.before; unit = this.next) {
      const following = this.units[this.at + 1];
      if (participles.has(unit.english) && following !== undefined && following.kind !== "and") {
        after = ` ${unit.english}`;
        this.at++;
        break;
      }
      adjectives.push(unit);
      text = text === "" ? unit.english : `${unit.english} ${text}`;
      this.at++;
      const joint = this.next;
      const second = this.units[this.at + 1];
      const isPair = joint?.kind === "and" || joint?.kind === "or";
      if (isPair && second?.kind === "adjective" && !second.before) {
        text = `${text} ${joint.kind} ${second.english}`;
        adjectives.push(second);
        this.at += 2;
      }
    }
    return { adjectives, adjectiveText: text, after };
  }
}

function isKind<K extends Unit["kind"]>(unit: Unit, kind: K): unit is Extract<Unit, { kind: K }> {
  return unit.kind === kind;
}

/** What somebody put in quotation marks stays behind the noun. */
function isQuoted(unit: Unit | undefined): boolean {
  return unit !== undefined && /^[“"]/.test(unit.text);
}

function asModifier(unit: Unit): string {
  return unit.kind === "noun" ? unit.singular : unit.text;
}

function single(head: Noun): Noun {
  return { ...head, english: head.singular };
}

function textOf({ head, names, rest, adjectiveText, before, after }: NounPhrase): string {
  const words = [...before, adjectiveText, ...names, head?.english ?? ""];
  return `${words.filter((word) => word !== "").join(" ")}${rest}${after}`;
}

/** As it stands before another noun: in the singular. */
function modifier({ head, names, rest, before }: NounPhrase): string {
  return `${[...before, ...names, head?.singular ?? ""].filter((word) => word !== "").join(" ")}${rest}`;
}

function compound(noun: NounPhrase, inner: string): string {
  return textOf({ ...noun, names: [...noun.names, inner] });
}

function joinedWith(adjectiveText: string, noun: NounPhrase): string {
  return [noun.adjectiveText, adjectiveText].filter((text) => text !== "").join(" ");
}

/** "analysis of external data". A single thing needs an article, which the original may not give. */
function ofPhrase(noun: NounPhrase, inner: NounPhrase, article: boolean): string | null {
  if (isSingle(inner) && !article) return null;
  return `${textOf(noun)} of ${isSingle(inner) ? "the " : ""}${textOf(inner)}`;
}

function isSingle({ head, names }: NounPhrase): boolean {
  return head !== null && !head.plural && head.countable && !(head.loan && names.length > 0);
}

/** Whether adjectives after "A de B" are about A or B. Before a compound, English leaves it as open as they do. */
function whose(
  adjectives: readonly Adjective[],
  outer: NounPhrase,
  inner: NounPhrase,
): "outer" | "inner" | "open" | "unknown" {
  if (inner.head === null) return "open";
  const fits = ({ head }: NounPhrase): boolean =>
    head !== null &&
    adjectives.every(
      ({ plural, gender }) =>
        (plural === null || head.loan || plural === head.plural) &&
        (gender === null || head.gender === null || gender === head.gender),
    );
  const [isOuter, isInner] = [fits(outer), fits(inner)];
  if (isOuter && isInner) return "open";
  return isOuter ? "outer" : isInner ? "inner" : "unknown";
}

function prepositionOf(unit: Unit, { head, after }: NounPhrase): string | null {
  const isTowards = towards.has(head?.singular ?? "") || towards.has(after.trim());
  switch (unit.kind) {
    case "with":
      return head?.singular === "connection" ? "to" : "with";
    case "to":
      return isTowards ? "to" : null;
    case "the":
      return isTowards && unit.text === "a" ? "to" : null;
    case "for":
    case "about":
    case "between":
    case "without":
    case "in":
      return unit.kind;
    default:
      return null;
  }
}

function placeOf(preposition: string, { head, names }: NounPhrase): string {
  const name = head === null ? names[0]?.toLowerCase() : undefined;
  return preposition === "in" && name !== undefined && platforms.has(name) ? "on" : preposition;
}

function withArticle(text: string, article: Unit | undefined, isObject: boolean): string {
  if (article === undefined) return text;
  if (article.kind === "the") return isObject ? `the ${text}` : text;
  const isVowel = /^(?!REST)(?:[aei]|o(?!ne)|u(?!s|ni)|A|E|I|O|[FHLMNRSX](?=[A-Z]))/.test(text);
  return `${isVowel ? "an" : "a"} ${text}`;
}
