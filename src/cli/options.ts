/** Parses the command line. */
import { join, relative } from "node:path";
import type { ParseArgsOptionDescriptor } from "node:util";
import { nameInFolder } from "../doors/name-in-folder.ts";
import { errors, messageOf } from "../problems/errors.ts";
import { nodeUtil } from "../ports/late-modules.ts";
import { holdsCredentials } from "../text/credentials.ts";
import { type CohortArguments, readCohortArguments } from "./cohort-options.ts";
import type { CommandSpec, OptionSpec } from "./commands/spec.ts";
import { commandNamed, type CommandName, type KnownCommand } from "./commands/table.ts";
import { type CredentialsStep, readCredentialsStep } from "./credentials-options.ts";
import { unknownCommand, unknownOption } from "./did-you-mean.ts";
import { type Format, readFormat } from "./format.ts";
import { type NoteFormat, readNoteFormat } from "./note-format.ts";
import { readTranslationArguments, type TranslationArguments } from "./translation-options.ts";

/** An option as it was typed. */
interface OptionToken {
  name: string;
  /** With its dashes. */
  rawName: string;
  value: string | undefined;
  inlineValue: boolean | undefined;
}

export interface Arguments extends TranslationArguments {
  cohort: CohortArguments;
  /** Whether init starts a cohort instead of a portfolio. */
  startsCohort: boolean;
  command: CommandName;
  /** The item to explain. */
  item: string | null;
  /** What to search the skills for. */
  words: string | null;
  /** The field of skills to list. */
  field: string | null;
  /** The page to verify. */
  page: string | null;
  /** The clone to verify it with. */
  clone: string | null;
  /** Whether to verify which run made it. */
  attestation: boolean;
  /** Null for other commands. */
  credentials: CredentialsStep | null;
  /** The note to import. */
  note: string | null;
  /** The file that an import writes, relative to the current folder. */
  out: string;
  /** Whether an import merges into a roadmap that seems to be of another note, because it was named. */
  force: boolean;
  /** Whether an import removes the items that the note no longer has, instead of archiving them. */
  prune: boolean;
  /** Whether an import takes links to skills that are only likely. */
  acceptLikely: boolean;
  /** What init starts from; null if that is to be asked or found out. */
  plan: PlanSource | null;
  /** Whether init writes without asking. */
  yes: boolean;
  dir: string;
  roadmap: string;
  repositories: string[] | null;
  owner: { logins: string[]; emails: string[] } | null;
  site: string;
  templates: string | null;
  /** Whether to read issues, which also needs a token. */
  issues: boolean;
  commit: boolean;
  push: boolean;
  dryRun: boolean;
  json: boolean;
  /** Of check and verify; "json" is the same as `json`. */
  format: Format;
  /** Of export. */
  noteFormat: NoteFormat;
  /** The note whose boxes export ticks; null to print one. */
  write: string | null;
  /** Whether `check` fixes what is safe. */
  fix: boolean;
  port: number;
  /** Whether the preview's proofs open in this computer's copy of the repository. */
  localProofs: boolean;
  /** The format of cards; null if the command line does not say. */
  cardsFormat: string | null;
  /** The file to write cards to, relative to the current folder; null for standard output. */
  cardsFile: string | null;
  /** Whether to make cards for open items too. */
  all: boolean;
  /** Whether to make cards only for items whose review is due. */
  due: boolean;
}

/** What a new roadmap is made from. */
export type PlanSource =
  | { from: "note"; path: string }
  | { from: "starter"; name: string }
  | { from: "code" };

/**
 * @param folderOf finds the portfolio's folder when --dir is not given, from the roadmap's path as it was written
 * @throws a usage error for an unknown command or option, or an invalid value
 */
export function readArguments(
  argv: readonly string[],
  folderOf: (roadmap: string) => string = () => ".",
): Arguments {
  const [word, ...rest] = argv;
  if (word === undefined)
    throw errors.usage(
      "No command given.",
      "To start a portfolio: npx roadfolio init. To see every command: npx roadfolio --help.",
    );
  const command = commandNamed(word);
  if (command === undefined) {
    const { message, hint } = unknownCommand(word);
    throw errors.usage(message, hint);
  }
  const { values, positionals } = parse(command, rest);
  checkOperands(command, positionals);
  checkDryRun(command, values);
  const text = (name: string): string | null => {
    const value = values[name];
    return typeof value === "string" ? value : null;
  };
  const list = (name: string): string[] => {
    const value = values[name];
    return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
  };
  const wanted = text("roadmap") ?? "roadmap.json";
  const dir = text("dir") ?? (command.onRoadmap ? folderOf(wanted) : ".");
  const port = readPort(text("port") ?? "4000");
  const emails = list("owner-email");
  const logins = list("owner-login");
  const repositories = list("repository");
  const format = formatOf(command, text("format"), values["json"] === true);
  if (repositories.some(holdsCredentials))
    throw errors.usage("--repository must not contain a user name or password, because it appears in logs.");
  return {
    command: command.name,
    ...named(positionals),
    clone: text("clone"),
    credentials: readCredentialsStep(command.name, positionals, text),
    attestation: values["attestation"] === true,
    field: text("field"),
    out: text("out") ?? usualOut(command, folderOf),
    force: values["out"] !== undefined,
    prune: values["prune"] === true,
    acceptLikely: readAccept(text("accept")),
    plan: planSource(command, positionals[0], text("starter"), values),
    yes: values["yes"] === true,
    ...readTranslationArguments(text),
    cohort: readCohortArguments(command.name, positionals, text),
    startsCohort: values["cohort"] === true,
    dir,
    roadmap: nameInFolder(dir, wanted),
    repositories: repositories.length > 0 ? repositories : null,
    owner: emails.length > 0 || logins.length > 0 ? { logins, emails } : null,
    site: nameInFolder(dir, text("site") ?? "site"),
    templates: text("templates"),
    issues: values["no-issues"] !== true,
    commit: values["commit"] === true || values["push"] === true,
    push: values["push"] === true,
    dryRun: values["dry-run"] === true,
    json: format === "json",
    format,
    noteFormat: readNoteFormat(command.name, text("format")),
    write: text("write"),
    fix: values["fix"] === true,
    port,
    localProofs: values["local-proofs"] === true,
    cardsFormat: text("format"),
    cardsFile: text("out"),
    all: values["all"] === true,
    due: values["due"] === true,
  };
}

/** An import updates the roadmap that every other command reads, relative to the current folder. */
function usualOut({ name }: KnownCommand, folderOf: (roadmap: string) => string): string {
  const folder = name === "import" ? folderOf("roadmap.json") : ".";
  return folder === "." ? "roadmap.json" : relative("", join(folder, "roadmap.json"));
}

/** Null for other commands than init, and if nothing is named. @throws a usage error for more than one */
function planSource(
  { name }: KnownCommand,
  note: string | undefined,
  starter: string | null,
  values: Record<string, unknown>,
): PlanSource | null {
  if (name !== "init") return null;
  const sources: PlanSource[] = [
    ...(note === undefined ? [] : [{ from: "note" as const, path: note }]),
    ...(starter === null ? [] : [{ from: "starter" as const, name: starter }]),
    ...(values["from-code"] === true ? [{ from: "code" as const }] : []),
  ];
  if (sources.length > 0 && values["cohort"] === true)
    throw errors.usage("init --cohort starts a cohort, so it takes no learner's plan.");
  if (sources.length > 1)
    throw errors.usage("init starts from one thing: NOTE.md, --starter NAME or --from-code.");
  return sources[0] ?? null;
}

function named(positionals: readonly string[]): Pick<Arguments, "item" | "note" | "page" | "words"> {
  const [first = null] = positionals;
  return { item: first, note: first, page: first, words: first === null ? null : positionals.join(" ") };
}

function checkDryRun({ name }: KnownCommand, values: Record<string, unknown>): void {
  if (name === "check" && values["dry-run"] === true && values["fix"] !== true)
    throw errors.usage("--dry-run of check needs --fix: without it, check writes nothing.");
}

function checkOperands({ name, operand, examples }: CommandSpec, given: readonly string[]): void {
  if (given.length === (operand === null ? 0 : 1)) return;
  if (given.length === 0 ? operand?.optional === true : operand?.many === true) return;
  if (operand === null) throw errors.usage(`Unexpected argument for ${name}: “${given[0] ?? ""}”.`);
  const many = operand.optional === true ? "at most" : "exactly";
  throw errors.usage(
    `${name} needs ${many} one ${operand.name}.`,
    `For example: ${examples[0].run}. Add --help to see the options and more examples.`,
  );
}

function readAccept(text: string | null): boolean {
  if (text !== null && text !== "likely") throw errors.usage(`--accept must be “likely”, not “${text}”.`);
  return text !== null;
}

/** Only check and verify have these formats. @throws a usage error */
function formatOf({ name }: KnownCommand, written: string | null, json: boolean): Format {
  if (name === "verify" && written === "github")
    throw errors.usage("--format of verify must be one of text, json, sarif.");
  return readFormat(name === "check" || name === "verify" ? written : null, json);
}

function readPort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw errors.usage(`--port must be a number from 0 to 65535, not “${text}”.`);
  return port;
}

function parse(
  command: KnownCommand,
  args: string[],
): { values: Record<string, unknown>; positionals: string[] } {
  const options = Object.fromEntries(
    [...command.options, ...(command.also ?? [])].map((option) => [option.name, shapeOf(option)]),
  );
  const loose = nodeUtil().parseArgs({ args, options, allowPositionals: true, strict: false, tokens: true });
  for (const token of loose.tokens) if (token.kind === "option") checkOption(token, command);
  try {
    return nodeUtil().parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (cause) {
    throw errors.usage(messageOf(cause).split(". ")[0] ?? "");
  }
}

/** @throws a usage error if it is unknown, or lacks its value; with “=”, a value may begin with a dash */
function checkOption({ name, rawName, value, inlineValue }: OptionToken, command: KnownCommand): void {
  const known = [...command.options, ...(command.also ?? [])].find((option) => option.name === name);
  if (known === undefined) {
    const { message, hint } = unknownOption(rawName, command);
    throw errors.usage(message, hint);
  }
  if (known.value === null) return;
  if (value === undefined || (inlineValue !== true && /^-./.test(value)))
    throw errors.usage(`--${name} needs a value: --${name} ${known.value}`);
}

function shapeOf({ value, many, short }: OptionSpec): ParseArgsOptionDescriptor {
  const letter = short === undefined ? {} : { short };
  return value === null
    ? { type: "boolean", ...letter }
    : { type: "string", multiple: many === true, ...letter };
}
