/** All commands, in the order of the help. A new command is a file beside this one, a line here and one in `../run.ts`. */
import { cards } from "./cards.ts";
import { check } from "./check.ts";
import { cohort } from "./cohort.ts";
import { completion } from "./completion.ts";
import { credentials } from "./credentials.ts";
import { explain } from "./explain.ts";
import { exportNote } from "./export.ts";
import { init } from "./init.ts";
import { importNote } from "./import.ts";
import { preview } from "./preview.ts";
import { skills } from "./skills.ts";
import { snapshot } from "./snapshot.ts";
import type { CommandSpec } from "./spec.ts";
import { sync } from "./sync.ts";
import { verify } from "./verify.ts";
import { translations } from "./translations.ts";

const table = [
  // One line each, so that lines join without conflict.
  init,
  importNote,
  translations,
  exportNote,
  sync,
  check,
  explain,
  skills,
  cards,
  preview,
  verify,
  credentials,
  cohort,
  snapshot,
  completion,
] as const satisfies readonly CommandSpec[];

export type CommandName = (typeof table)[number]["name"];

/** A command whose name is known. */
export type KnownCommand = CommandSpec & { name: CommandName };

export const commands: readonly KnownCommand[] = table;

/** @returns undefined for a word that is not a command */
export const commandNamed = (name: string | undefined): KnownCommand | undefined =>
  commands.find((command) => command.name === name);
