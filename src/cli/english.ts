/** Brings the texts of a roadmap into English: with a file of translations, the glossary and a service, in this order. */
import { readFileSync, realpathSync } from "node:fs";
import { resolve } from "node:path";
import { applyTranslations } from "../import/english/apply-translations.ts";
import { missingJson, request } from "../import/english/missing.ts";
import { readTranslations, type Translation } from "../import/english/read-translations.ts";
import { type Retitled, retitled } from "../import/english/retitle.ts";
import { errors } from "../problems/errors.ts";
import type { Problem } from "../problems/problem.ts";
import { titleProblem } from "../roadmap/english-titles.ts";
import { type ForeignText, foreignTexts } from "../roadmap/foreign-texts.ts";
import { placeAt, readJsonText } from "../roadmap/json-text.ts";
import { parseRoadmap } from "../roadmap/parse.ts";
import type { Roadmap } from "../roadmap/roadmap.ts";
import { limits } from "../roadmap/schema.ts";
import { decodeText } from "../text/decode.ts";
import type { Machine } from "./command.ts";
import type { Arguments } from "./options.ts";

export interface English {
  /** roadmap.json with the English texts. */
  text: string;
  /** How many texts were translated. */
  translated: number;
  /** What is still not English. */
  missing: ForeignText[];
  /** Translations that were left out, then one warning for all that is missing. */
  problems: Problem[];
}

/** Texts that are sent at a time. */
const batch = 80;

/**
 * @param text roadmap.json, without errors
 * @param path its name, for problems
 * @param glossary whether to translate what the glossary covers
 * @throws a UserError if the file cannot be read, or the service fails
 */
export async function inEnglish(
  text: string,
  path: string,
  { args, machine, glossary }: { args: Arguments; machine: Machine; glossary: boolean },
): Promise<English> {
  const done: English = { text, translated: 0, missing: [], problems: [] };
  const apply = (changes: readonly Retitled[]): void => {
    const changed = changes.filter(({ text: old, english }) => old.text !== english);
    done.text = retitled(done.text, changed);
    done.translated += changed.length;
  };
  const fill = (translations: readonly Translation[], from: string | null): void => {
    const { changes, problems } = applyTranslations(parsed(done.text, path), translations, from);
    apply(changes);
    done.problems.push(...problems);
  };
  if (args.translations !== null) fill(readFile(args.translations), args.translations);
  if (glossary) apply(await fromGlossary(parsed(done.text, path)));
  if (args.translateUrl !== null) {
    const texts = [...new Set((await missingTexts(parsed(done.text, path))).map((one) => one.text))];
    for (let at = 0; at < texts.length; at += batch)
      fill(await fromService(texts.slice(at, at + batch), args, machine), null);
  }
  const roadmap = parsed(done.text, path);
  done.missing = await missingTexts(roadmap);
  done.problems.push(...missingProblems(roadmap, done, path));
  return done;
}

/** The texts that are not English, in the order of the file; of a plan in another language, also those too short to be judged alone. */
export async function missingTexts(roadmap: Roadmap): Promise<ForeignText[]> {
  const { withShortTexts } = await import("../import/english/short-texts.ts");
  return withShortTexts(roadmap, await foreignTexts(roadmap));
}

function parsed(text: string, path: string): Roadmap {
  const { roadmap, problems } = parseRoadmap(text, path);
  if (roadmap === null) throw new Error(`a translation broke ${path}: ${problems[0]?.message ?? ""}`);
  return roadmap;
}

function missingProblems(roadmap: Roadmap, { text, missing }: English, path: string): Problem[] {
  const json = readJsonText(text);
  const problem = titleProblem(roadmap, missing, ({ at, key }) => placeAt(json, [...at, key]).line);
  if (problem === null) return [];
  const { at, ...rest } = problem;
  return [{ ...rest, path, ...placeAt(json, at) }];
}

/** Loads the glossary only for a plan that may not be English, and the catalogue only for items that link to skills. */
async function fromGlossary(roadmap: Roadmap): Promise<Retitled[]> {
  const { englishTexts } = await import("../import/english/english-texts.ts");
  const linked = roadmap.items.some(({ rules }) => rules.length > 0);
  const catalogue = linked ? (await import("../skills/catalogue.ts")).catalogue : null;
  return englishTexts(roadmap, (id) => catalogue?.get(id)?.title ?? null);
}

function readFile(path: string): Translation[] {
  let text: string | null;
  try {
    text = decodeText(readFileSync(realpathSync(resolve(path))));
  } catch {
    throw errors.noTranslations(path);
  }
  if (text === null || text.length > 4 * limits.bytes) throw errors.noTranslations(path);
  const found = readTranslations(text);
  if (!Array.isArray(found)) throw errors.translations(path, found.line, found.message);
  return found;
}

async function fromService(
  texts: readonly string[],
  { translateUrl, translateModel }: Arguments,
  { environment }: Machine,
): Promise<Translation[]> {
  if (translateUrl === null) return [];
  const { ask } = await import("../ports/translation-service.ts");
  const key = environment["ROADFOLIO_TRANSLATE_KEY"] || null;
  const json = JSON.stringify(missingJson(texts), null, 2);
  const answer = await ask({ url: translateUrl, model: translateModel, key }, `${request}\n\n${json}`);
  const found = readTranslations(answer);
  if (!Array.isArray(found))
    throw errors.translationService(translateUrl.host, `gave an answer that ${found.message}`);
  // A service may answer with more than it was asked for.
  return found.filter(({ original }) => texts.includes(original));
}
