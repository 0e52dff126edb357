/** The bundle holds ELD's data in another form, which has to give the same scores. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import * as z from "zod";
import type { Bundler } from "../../scripts/packed-plugin.ts";
import { eldPlugin } from "../../scripts/eld-plugin.ts";
import { languages } from "../../src/text/language.ts";
import { temporaryFolder } from "../support/repository.ts";

const dataSchema = z.object({
  ngramsData: z.object({
    type: z.string(),
    languages: z.record(z.string(), z.string()),
    ngrams: z.custom<Record<string, Record<string, number> | undefined>>(),
  }),
});
const path = join(import.meta.dirname, "../../node_modules/eld/src/ngrams/extrasmall.js");

async function load(file: string) {
  const { ngramsData } = dataSchema.parse(await import(pathToFileURL(file).href));
  return ngramsData;
}

/** The data as the bundle holds it, written and loaded once. */
let packing: ReturnType<typeof load> | undefined;
async function pack(): ReturnType<typeof load> {
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
  return load(packed);
}
const packed = (): ReturnType<typeof load> => (packing ??= pack());

test("every n-gram has its scores for the languages that are told apart, and no others", async () => {
  const [whole, ours] = await Promise.all([load(path), packed()]);
  const kept = Object.entries(whole.languages).flatMap(([key, code]) =>
    languages.includes(code) ? [key] : [],
  );
  expect(kept.length).toBeGreaterThan(10);
  expect([ours.type, ours.languages]).toEqual([whole.type, whole.languages]);
  const different = Object.entries(whole.ngrams).filter(([ngram, scores]) => {
    const expected = Object.entries(scores ?? {}).filter(([key]) => kept.includes(key));
    return JSON.stringify(Object.entries(ours.ngrams[ngram] ?? {})) !== JSON.stringify(expected);
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
  expect((await packed()).ngrams[ngram]).toBeUndefined();
});
