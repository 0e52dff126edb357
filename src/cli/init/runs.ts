/**
 * The two runs of init: which skills the code shows, and what the first sync would tick. Neither writes anything. The owner is
 * the roadmap's: what the command line says about the learner is in it.
 */
import { everySkillRoadmap } from "../../init/every-skill-roadmap.ts";
import type { Found } from "../../init/found.ts";
import type { Plan } from "../../plan/plan.ts";
import { thisWorld } from "../../doors/machine.ts";
import type { Machine } from "../command.ts";
import type { Arguments } from "../options.ts";
import { prepare } from "../prepare.ts";

/** @param repositories as they are read here: "." and folders. @returns ids of skills, in no order */
export async function shownSkills(
  args: Arguments,
  machine: Machine,
  found: Found,
  repositories: string[],
): Promise<ReadonlySet<string>> {
  const { skills } = await import("../../skills/catalogue.ts");
  const { uninformative } = await import("../../evidence/projects/every-skill.ts");
  const text = JSON.stringify(everySkillRoadmap(skills, uninformative, found.who));
  const { options, ports } = await prepare(
    { ...args, owner: null, issues: false, repositories },
    withRoadmap(text, args, machine),
  );
  const { observe } = await import("../../sync/observe.ts");
  const { findings } = (await observe(options.sources, ports)).reading;
  const shown = [...(findings?.code ?? [])].filter(([, rules]) =>
    rules.some(({ met, evidence }) => met && evidence.some(({ dismissed }) => dismissed === null)),
  );
  return new Set(shown.map(([skill]) => skill));
}

/** What a sync would do with the files as they are now. */
export async function firstRun(
  args: Arguments,
  machine: Machine,
  repositories: string[] | null,
): Promise<Plan> {
  const { options, ports } = await prepare(
    { ...args, owner: null, issues: false, repositories, dryRun: true },
    machine,
  );
  const { sync } = await import("../../sync/sync.ts");
  return (await sync(options, ports)).plan;
}

/** A machine on which the roadmap has another text than on disk. */
function withRoadmap(text: string, { roadmap }: Arguments, machine: Machine): Machine {
  const world = machine.world ?? thisWorld;
  return {
    ...machine,
    world: {
      ...world,
      files(folder, options) {
        const files = world.files(folder, options);
        return {
          ...files,
          spelling: async (path) => (path === roadmap ? path : files.spelling(path)),
          read: async (path) => (path === roadmap ? text : files.read(path)),
        };
      },
    },
  };
}
