/** Makes the new roadmap, from a note, a starter or the code, and asks what is not known. */
import { resolve } from "node:path";
import { thisWorld } from "../../doors/machine.ts";
import { writeJson } from "../../import/write-json.ts";
import type { Found } from "../../init/found.ts";
import { newRoadmap } from "../../init/new-roadmap.ts";
import { starterNames } from "../../init/starters.ts";
import type { Who } from "../../init/who.ts";
import { errors } from "../../problems/errors.ts";
import { problemLines } from "../../problems/lines.ts";
import { hasError, type Problem } from "../../problems/problem.ts";
import { parseRoadmap } from "../../roadmap/parse.ts";
import type { Roadmap } from "../../roadmap/roadmap.ts";
import { count } from "../../text/count.ts";
import type { Machine } from "../command.ts";
import type { Arguments, PlanSource } from "../options.ts";
import type { Ask } from "./ask.ts";
import { notesIn } from "./notes-here.ts";
import { checkStarter, planOf } from "./plans.ts";

export interface Made {
  text: string;
  roadmap: Roadmap;
  /** What was found out, with the user's answers. */
  found: Found;
  /** What should be known about where it comes from, a line each. */
  remarks: readonly string[];
}

/** @param ask null to ask nothing. @throws a usage or a no-start error */
export async function makeRoadmap(
  args: Arguments,
  machine: Machine,
  found: Found,
  ask: Ask | null,
): Promise<Made> {
  const source = args.plan ?? (await askPlan(args, machine, found, ask)) ?? { from: "code" };
  if (source.from === "starter") checkStarter(source.name);
  const who = await askWho(found.who, ask);
  const siblings = (await ask?.siblings(found.siblings)) ?? found.siblings;
  const known: Found = { ...found, who: await askUnknown(who, ask), siblings };
  const { plan, remarks } = await planOf(source, args, machine, known);
  const written = newRoadmap(
    plan,
    known.who,
    siblings.map(({ listed }) => listed),
  );
  const text = writeJson(written);
  const { roadmap, problems } = parseRoadmap(text, args.roadmap);
  if (roadmap === null || hasError(problems)) throw invalid(source, problems, machine);
  if (source.from !== "note") return { text, roadmap, found: known, remarks };
  const english = await translated(text, args, machine);
  return { ...english, found: known, remarks: [...remarks, ...english.remarks] };
}

/** A note's titles in English, as far as the glossary covers them. */
async function translated(text: string, args: Arguments, machine: Machine): Promise<Omit<Made, "found">> {
  const { inEnglish } = await import("../english.ts");
  const english = await inEnglish(text, args.roadmap, { args, machine, glossary: true });
  const { roadmap } = parseRoadmap(english.text, args.roadmap);
  if (roadmap === null) throw new Error("a translation broke the roadmap");
  const remarks =
    english.translated === 0
      ? []
      : [`${count(english.translated, "title")} translated into English; the originals are aliases.`];
  return { text: english.text, roadmap, remarks };
}

async function askWho(who: Who, ask: Ask | null): Promise<Who> {
  if (ask === null) return who;
  const emails = await ask.emails(who.emails, who.others);
  const isKnown = who.others.some(({ email }) => emails.includes(email));
  return { ...who, emails: [...emails], others: isKnown ? [] : who.others };
}

/** Asks for the name and the login that git does not know. */
export async function askUnknown(who: Who, ask: Ask | null): Promise<Who> {
  if (ask === null) return who;
  const name = who.name ?? (await ask.name());
  const login = who.login ?? (await ask.login());
  return { ...who, name, login, loginFrom: who.loginFrom ?? (login === null ? null : "configuration") };
}

async function askPlan(
  { dir }: Arguments,
  machine: Machine,
  { git, siblings }: Found,
  ask: Ask | null,
): Promise<PlanSource | null> {
  if (ask === null) return null;
  const folder = resolve(dir);
  const notes = await notesIn(folder, (machine.world ?? thisWorld).files(folder));
  return ask.plan(notes, git !== null || siblings.length > 0);
}

/** Only a note can say what no roadmap may. */
function invalid(source: PlanSource, problems: readonly Problem[], { log }: Machine): Error {
  if (source.from !== "note")
    return new Error(`The new roadmap is not valid: ${problemLines(problems).join("\n")}`);
  for (const line of problemLines(problems)) log.info(line);
  return errors.noStart(`${source.path} cannot become a roadmap as it is.`, starterNames);
}
