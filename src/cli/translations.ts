/** `roadfolio translations`: prints what is not English yet, and reads its translations back. */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { missingJson, request } from "../import/english/missing.ts";
import { filesIn } from "../ports/files.ts";
import { errors } from "../problems/errors.ts";
import { problemLines } from "../problems/lines.ts";
import { hasError } from "../problems/problem.ts";
import { parseRoadmap } from "../roadmap/parse.ts";
import { areOf, count } from "../text/count.ts";
import type { Command, Machine } from "./command.ts";
import { inEnglish, missingTexts } from "./english.ts";
import type { Arguments } from "./options.ts";
import { printJson } from "./print-json.ts";
import { say } from "./say.ts";

/** @returns the exit status: 1 if roadmap.json has errors */
export const translations: Command = async (args, machine) => {
  if (!existsSync(resolve(args.dir))) throw errors.noFolder(`folder ${args.dir}`);
  const files = filesIn(resolve(args.dir));
  const path = (await files.spelling(args.roadmap)) ?? args.roadmap;
  const text = await files.read(path);
  const { roadmap, problems } = parseRoadmap(text, path);
  if (text === null || roadmap === null || hasError(problems)) {
    if (args.json) return printJson({ version: 1, problems }, machine, 1);
    for (const line of problemLines(problems)) machine.log.info(line);
    return 1;
  }
  if (args.translations !== null || args.translateUrl !== null) return fill({ text, path }, args, machine);
  const missing = missingJson((await missingTexts(roadmap)).map((foreign) => foreign.text));
  if (args.json) return printJson({ version: 1, request, missing }, machine, 0);
  if (Object.keys(missing).length === 0) say(machine, [`Nothing in ${path} is clearly in another language.`]);
  else {
    say(machine, [request, ""]);
    printJson(missing, machine, 0);
    machine.log.info(
      "Paste this into any assistant, save its answer as translations.json, and run `npx roadfolio translations --translations translations.json`.",
    );
  }
  return 0;
};

/** Fills the texts in place. */
async function fill(
  { text, path }: { text: string; path: string },
  args: Arguments,
  machine: Machine,
): Promise<number> {
  const done = await inEnglish(text, path, { args, machine, glossary: false });
  if (done.text !== text) await (await filesIn(resolve(args.dir)).stage(path, done.text)).place();
  const missing = missingJson(done.missing.map((one) => one.text));
  if (args.json)
    return printJson(
      { version: 1, translated: done.translated, missing, problems: done.problems },
      machine,
      0,
    );
  for (const line of problemLines(done.problems)) machine.log.info(line);
  const left = Object.keys(missing).length;
  say(machine, [
    `Translated ${count(done.translated, "text")} in ${path}; ${left === 0 ? "nothing is" : `${left} ${areOf(left)}`} missing.`,
  ]);
  return 0;
}
