/** The plan of a new roadmap: from a note, a starter, or what the code shows. */
import { localDay } from "../../doors/today.ts";
import type { Found, Sibling } from "../../init/found.ts";
import { planFromCode } from "../../init/from-code.ts";
import { type PlannedParts, planFromStarter } from "../../init/starter.ts";
import { loadStarter, starterNames } from "../../init/starters.ts";
import { strangersWords } from "../../init/strangers-words.ts";
import { errors } from "../../problems/errors.ts";
import { didYouMean, nearest } from "../../text/near.ts";
import type { Machine } from "../command.ts";
import type { Arguments, PlanSource } from "../options.ts";
import type { FoundPlan } from "./plan-from-note.ts";
import { shownSkills } from "./runs.ts";

/** @throws a usage error if there is no starter of that name */
export function checkStarter(name: string): void {
  if (!starterNames.includes(name))
    throw errors.usage(
      `There is no starter “${name}”. Choose from: ${starterNames.join(", ")}.`,
      `${didYouMean(nearest(name, starterNames))}docs/getting-started.md says what each one teaches.`,
    );
}

/** @throws an error that says why there is no plan */
export async function planOf(
  source: PlanSource,
  args: Arguments,
  machine: Machine,
  found: Found,
): Promise<FoundPlan> {
  const { catalogue } = await import("../../skills/catalogue.ts");
  if (source.from === "note") {
    const { planFromNote } = await import("./plan-from-note.ts");
    // What is typed is relative to the current folder; what is chosen from a list, to the portfolio's.
    return planFromNote(source.path, source === args.plan ? "." : args.dir);
  }
  if (source.from === "code") return { plan: await fromCode(args, machine, found), remarks: [] };
  const starter = await loadStarter(source.name);
  if (starter === null) throw new Error(`The starter ${source.name} is missing`);
  return { plan: planFromStarter(starter, localDay(machine.now), catalogue), remarks: [] };
}

/** @throws a no-start error if the code shows nothing */
async function fromCode(args: Arguments, machine: Machine, found: Found): Promise<PlannedParts> {
  const read = [...(found.git === null ? [] : ["."]), ...found.siblings.map(({ folder }: Sibling) => folder)];
  if (read.length === 0)
    throw errors.noStart("There is no git repository here to read code from.", starterNames);
  const shown = await shownSkills(args, machine, found, read);
  if (shown.size === 0)
    throw errors.noStart(
      strangersWords(found.who, `run this again with --owner-email ${found.who.others[0]?.email ?? ""}`) ??
        "The code here shows none of the skills that Roadfolio knows, or none of it is yours.",
      starterNames,
    );
  const { catalogue } = await import("../../skills/catalogue.ts");
  const loaded = await Promise.all(starterNames.map(loadStarter));
  return planFromCode(
    shown,
    loaded.filter((one) => one !== null),
    catalogue,
  );
}
