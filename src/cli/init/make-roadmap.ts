/** Makes the new roadmap, from a note, a starter or the code, and asks what is not known. */
import { resolve } from "node:path";
import { thisWorld } from "../../doors/machine.ts";
import { localDay } from "../../doors/today.ts";
import type { Found, Sibling } from "../../init/found.ts";
import { planFromCode } from "../../init/from-code.ts";
import { newRoadmap } from "../../init/new-roadmap.ts";
import { type PlannedParts, planFromStarter } from "../../init/starter.ts";
import { loadStarter, starters } from "../../init/starters.ts";
import { errors } from "../../problems/errors.ts";
import { problemLines } from "../../problems/lines.ts";
import { hasError } from "../../problems/problem.ts";
import { parseRoadmap } from "../../roadmap/parse.ts";
import type { Roadmap } from "../../roadmap/roadmap.ts";
import type { WrittenRoadmap } from "../../roadmap/schema.ts";
import type { Machine } from "../command.ts";
import type { Arguments, PlanSource } from "../options.ts";
import type { Ask } from "./ask.ts";
import { notesIn } from "./notes-here.ts";
import { shownSkills } from "./runs.ts";

export interface Made {
  text: string;
  roadmap: Roadmap;
  /** What was found out, with the user's answers. */
  found: Found;
}

/** @param ask null to ask nothing. @throws a usage or a no-start error */
export async function makeRoadmap(
  args: Arguments,
  machine: Machine,
  found: Found,
  ask: Ask | null,
): Promise<Made> {
  const source = args.plan ?? (await askPlan(args, machine, ask)) ?? { from: "code" };
  if (source.from === "starter" && !starters.some(({ name }) => name === source.name))
    throw unknownStarter(source.name);
  const emails = (await ask?.emails(found.who.emails)) ?? found.who.emails;
  const siblings = (await ask?.siblings(found.siblings)) ?? found.siblings;
  const known: Found = { ...found, who: { ...found.who, emails: [...emails] }, siblings };
  const plan = await planOf(source, args, machine, known);
  const written = newRoadmap(
    plan,
    known.who,
    siblings.map(({ listed }) => listed),
  );
  const text = `${JSON.stringify(written, null, 2)}\n`;
  const { roadmap, problems } = parseRoadmap(text, args.roadmap);
  if (roadmap === null || hasError(problems))
    throw new Error(`The new roadmap is not valid: ${problemLines(problems).join("\n")}`);
  return { text, roadmap, found: known };
}

async function askPlan({ dir }: Arguments, machine: Machine, ask: Ask | null): Promise<PlanSource | null> {
  if (ask === null) return null;
  const folder = resolve(dir);
  return ask.plan(await notesIn(folder, (machine.world ?? thisWorld).files(folder)));
}

function unknownStarter(name: string) {
  return errors.usage(
    `There is no starter “${name}”. There are: ${starters.map((one) => one.name).join(", ")}.`,
  );
}

async function planOf(
  source: PlanSource,
  args: Arguments,
  machine: Machine,
  found: Found,
): Promise<WrittenRoadmap> {
  const { catalogue } = await import("../../skills/catalogue.ts");
  if (source.from === "note") throw errors.usage("Notes are not read yet.");
  if (source.from === "code") return fromCode(args, machine, found);
  const starter = await loadStarter(source.name);
  if (starter === null) throw unknownStarter(source.name);
  return planFromStarter(starter, localDay(machine.now), catalogue);
}

/** @throws a no-start error if the code shows nothing */
async function fromCode(args: Arguments, machine: Machine, found: Found): Promise<PlannedParts> {
  const names = starters.map(({ name }) => name);
  const read = [...(found.git === null ? [] : ["."]), ...found.siblings.map(({ folder }: Sibling) => folder)];
  if (read.length === 0)
    throw errors.noStart("There is no git repository here whose code could be read.", names);
  const shown = await shownSkills(args, machine, found, read);
  if (shown.size === 0)
    throw errors.noStart(
      "The code here shows none of the skills that Roadfolio knows, or none of it is yours.",
      names,
    );
  const { catalogue } = await import("../../skills/catalogue.ts");
  const loaded = await Promise.all(names.map(loadStarter));
  return planFromCode(
    shown,
    loaded.filter((one) => one !== null),
    catalogue,
  );
}
