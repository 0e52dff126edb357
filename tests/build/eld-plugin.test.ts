/** The bundle holds ELD's data in another form, which has to give the same scores. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { eld } from "eld/extrasmall";
import { expect, test } from "vitest";
import * as z from "zod";
import type { Bundler } from "../../scripts/packed-plugin.ts";
import { eldPlugin } from "../../scripts/eld-plugin.ts";
import { languages } from "../../src/text/language.ts";
import { temporaryFolder } from "../support/repository.ts";

const dataSchema = <T>(ngrams: z.ZodType<T>) =>
  z.object({
    ngramsData: z.object({ type: z.string(), languages: z.record(z.string(), z.string()), ngrams }),
  });
const wholeSchema = dataSchema(z.custom<Record<string, Record<string, number> | undefined>>());
const ourSchema = dataSchema(z.custom<{ scoresOf(ngram: string): number[] }>());
const path = join(import.meta.dirname, "../../node_modules/eld/src/ngrams/extrasmall.js");

async function load<T>(file: string, schema: z.ZodType<{ ngramsData: T }>): Promise<T> {
  const { ngramsData } = schema.parse(await import(pathToFileURL(file).href));
  return ngramsData;
}

/** The data as the bundle holds it, written and loaded once. */
let packing: ReturnType<typeof pack> | undefined;
async function pack() {
  const folder = temporaryFolder();
  const packed = join(folder, "packed.mjs");
  const bundler: Bundler = {
    emitFile({ name, source }) {
      writeFileSync(join(folder, name), source);
      return name;
    },
  };
  const { code = "" } = (await eldPlugin.load.call(bundler, path)) ?? {};
  writeFileSync(
    packed,
    code.replace(
      /import\.meta\.ROLLUP_FILE_URL_([\w.-]+)/,
      (_all, name: string) => `"./${name}", import.meta.url`,
    ),
  );
  return load(packed, ourSchema);
}
const packed = (): ReturnType<typeof pack> => (packing ??= pack());

test("every n-gram has its scores for the languages that are distinguished, and no others", async () => {
  const [whole, ours] = await Promise.all([load(path, wholeSchema), packed()]);
  const kept = Object.entries(whole.languages).flatMap(([key, code]) =>
    languages.includes(code) ? [key] : [],
  );
  expect(kept.length).toBeGreaterThan(10);
  expect([ours.type, ours.languages]).toEqual([whole.type, whole.languages]);
  const different = Object.entries(whole.ngrams).filter(([ngram, scores]) => {
    const expected = Object.entries(scores ?? {}).filter(([key]) => kept.includes(key));
    const pairs = expected.flatMap(([key, score]) => [Number(key), score]);
    return JSON.stringify(ours.ngrams.scoresOf(ngram)) !== JSON.stringify(pairs);
  });
  expect(different).toEqual([]);
});

test.each([
  "",
  " ",
  "not there",
  "constructor",
  "__proto__",
  "\uffff",
  " the\uffff",
  " the\0",
  "longest of all",
])("there are no scores for %j", async (ngram) => {
  expect((await packed()).ngrams.scoresOf(ngram)).toEqual([]);
});

test("the detector gives the same scores with these n-grams", async () => {
  const file = join(import.meta.dirname, "../../node_modules/eld/src/languageDetector.js");
  const { code = "" } = eldPlugin.transform(readFileSync(file, "utf8"), file) ?? {};
  const beside = code.replaceAll(
    /from '\.\/(\w+\.\w+(?:\.js)?)'/g,
    (_all, name: string) => `from ${JSON.stringify(pathToFileURL(join(file, "..", name)).href)}`,
  );
  const patched = join(temporaryFolder(), "detector.mjs");
  writeFileSync(patched, beside);
  const { createEld } = z
    .object({ createEld: z.custom<() => { instance: typeof eld; loadData(data: unknown): void }>() })
    .parse(await import(pathToFileURL(patched).href));
  const { instance, loadData } = createEld();
  loadData(await packed());
  const whole = eld.newInstance();
  for (const detector of [instance, whole]) detector.setLanguageSubset(languages);
  const texts = [
    "Add a table of orders and join it with users",
    "Este projeto mostra como montar uma API com banco de dados; aa aa aa the the",
    "Это небольшой проект о базах данных",
    "constructor __proto__ 1234 12 3",
    "ü",
    "",
  ];
  const resultsOf = (detector: typeof eld) =>
    texts.map((text) => {
      const result = detector.detect(text);
      return [result.language, result.getScores(), result.isReliable()];
    });
  expect(resultsOf(instance)).toEqual(resultsOf(whole));
});
