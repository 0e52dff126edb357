/** `roadfolio check`: everything that is wrong with roadmap.json, and nothing else is loaded or read. */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { errors } from "../errors.ts";
import { filesIn } from "../ports/files.ts";
import { parseRoadmap } from "../roadmap/parse.ts";
import { hasError } from "../roadmap/problem.ts";
import { count } from "../roadmap/count.ts";
import { problemLines } from "../roadmap/problem-lines.ts";
import type { Arguments } from "./options.ts";
import { type Machine, printJson } from "./run.ts";

/** @returns the exit status */
export async function check(args: Arguments, machine: Machine): Promise<number> {
  const { log, print } = machine;
  if (!existsSync(resolve(args.dir))) throw errors.noFolder(`folder ${args.dir}`);
  const text = await filesIn(resolve(args.dir)).read(args.roadmap);
  const { roadmap, problems } = parseRoadmap(text, args.roadmap);
  if (args.json)
    printJson(
      { version: 1, roadmap: roadmap && { title: roadmap.title, items: roadmap.items.length }, problems },
      machine,
      0,
    );
  else {
    for (const line of problemLines(problems)) log.info(line);
    if (roadmap)
      print(
        `${args.roadmap} is right: ${count(roadmap.phases.length, "phase")}, ${count(roadmap.items.length, "item")}.\n`,
      );
  }
  return hasError(problems) ? 1 : 0;
}
