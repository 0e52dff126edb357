/** Translates titles of learning plans from Portuguese and Spanish with a small glossary, or not at all. */
import { areCapitalised, cased } from "./casing.ts";
import type { ForeignLanguage } from "./inflections.ts";
import { holdsOf } from "./coordination.ts";
import { isAbstract } from "./noun-phrase.ts";
import { phraseOf } from "./phrase.ts";
import { unitsOf } from "./read-units.ts";
import { type Run, runsOf } from "./runs.ts";
import { isBare, type Unit } from "./units.ts";
import { wholeTitle } from "./whole-titles.ts";

/**
 * The title in English; null if it is English already, or if a word or its place is not known for sure: a half-translated
 * title is worse than the original.
 * @param title inline Markdown; emphasis is dropped, code stays
 * @param languages those that it may be in; if they disagree, the result is null
 */
export function translateTitle(
  title: string,
  languages: readonly ForeignLanguage[] = ["pt", "es"],
): string | null {
  const plain = withoutEmphasis(title)
    .replace(/\s*\.\s*$/, "")
    .trim();
  // A link's address is not text, and a line in capitals says nothing about names.
  if (/\]\(|<|https?:/.test(plain) || !/\p{Ll}/u.test(plain)) return null;
  const runs = runsOf(plain);
  const found = new Set(
    languages.flatMap((language) => wholeTitle(plain, language) ?? inEnglish(runs, language) ?? []),
  );
  const [english, ...others] = found;
  return english === undefined || others.length > 0 ? null : english;
}

function inEnglish(runs: readonly Run[], language: ForeignLanguage): string | null {
  const isTitleCase = areCapitalised(runs);
  let isForeign = false;
  let isFirst = true;
  let isOpen = false;
  let lastAct = false;
  let english = "";
  for (const { words, after } of runs) {
    if (words.length > 0) {
      const units = unitsOf(words, language, isTitleCase);
      const phrase = units === null ? null : joined(units);
      if (units === null || phrase === null || (isOpen && mayGoOn(units[0]))) return null;
      if (lastAct && units.some(isWithOf)) return null;
      lastAct = /^\s*,\s*$/.test(after) && units.length === 1 && isPlainAct(units[0]);
      isOpen = /^\s*[,/+&]\s*$/.test(after) && mayBeShared(units);
      isForeign ||= units.some(({ foreign }) => foreign);
      english += cased(phrase, words, { isTitleCase, isFirst });
      isFirst = false;
    }
    english += after;
  }
  return isForeign ? english.trim() : null;
}

/** True for "comandos SELECT", "fundamentos de Git" and "testes de API": what comes after a comma may belong to the noun, too. */
function mayBeShared(units: readonly Unit[]): boolean {
  const isNamed = isBare(units.at(-1)) && units.slice(0, -1).some(({ kind }) => kind === "noun");
  return isNamed || (units.some(({ kind }) => kind === "of") && !units.some(({ kind }) => kind === "verb"));
}

/** True for the first word of "limpeza, transformação e análise de dados", which may share what comes after "de". */
function isPlainAct(unit: Unit | undefined): boolean {
  return unit?.kind === "noun" && !unit.loan && !unit.plural && isAbstract(unit.singular);
}

function isWithOf(unit: Unit): boolean {
  return unit.kind === "of" || (unit.kind === "noun" && !unit.loan && holdsOf(unit));
}

function mayGoOn(unit: Unit | undefined): boolean {
  return unit?.kind === "noun" || unit?.kind === "name";
}

/** A run may begin with "and", after a comma or code. */
function joined(units: readonly Unit[]): string | null {
  const [first, ...rest] = units;
  if (first !== undefined && (first.kind === "and" || first.kind === "or") && rest.length > 0) {
    const phrase = phraseOf(rest);
    return phrase === null ? null : `${first.kind} ${phrase}`;
  }
  return phraseOf(units);
}

/** Drops pairs of asterisks and underscores around words, but not those in code. */
function withoutEmphasis(title: string): string {
  return title
    .split(/(`[^`]*`)/)
    .map((part) =>
      part.startsWith("`")
        ? part
        : part
            .replace(/(\*{1,3})(?=[^\s*])([^*]*[^\s*])\1/g, "$2")
            .replace(/(?<![\p{L}\p{N}_])(_{1,3})(?=[^\s_])([^_]*[^\s_])\1(?![\p{L}\p{N}_])/gu, "$2"),
    )
    .join("");
}
