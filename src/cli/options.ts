/** Parses the command line. */
import { parseArgs } from "node:util";
import { nameInFolder } from "../doors/name-in-folder.ts";
import { errors, messageOf } from "../problems/errors.ts";
import { holdsCredentials } from "../text/credentials.ts";

const syncOptions = {
  dir: { type: "string" },
  roadmap: { type: "string" },
  repository: { type: "string", multiple: true },
  "owner-email": { type: "string", multiple: true },
  "owner-login": { type: "string", multiple: true },
  site: { type: "string" },
  templates: { type: "string" },
  "no-issues": { type: "boolean" },
  commit: { type: "boolean" },
  push: { type: "boolean" },
  "dry-run": { type: "boolean" },
  json: { type: "boolean" },
} as const;

const commandOptions = {
  sync: syncOptions,
  explain: syncOptions,
  snapshot: syncOptions,
  check: { dir: { type: "string" }, roadmap: { type: "string" }, json: { type: "boolean" } },
  skills: { field: { type: "string" }, json: { type: "boolean" } },
  import: {
    out: { type: "string" },
    prune: { type: "boolean" },
    accept: { type: "string" },
    json: { type: "boolean" },
  },
  preview: { ...syncOptions, port: { type: "string" } },
} as const;

type CommandName = keyof typeof commandOptions;

export interface Arguments {
  command: CommandName;
  /** The item to explain. */
  item: string | null;
  /** What to search the skills for. */
  words: string | null;
  /** The field of skills to list. */
  field: string | null;
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
  port: number;
}

function isCommand(name: string | undefined): name is CommandName {
  return name !== undefined && Object.hasOwn(commandOptions, name);
}

/** @throws a usage error for an unknown command or option, or an invalid value */
export function readArguments(argv: readonly string[]): Arguments {
  const [command, ...rest] = argv;
  if (!isCommand(command))
    throw errors.usage(command === undefined ? "No command given." : `Unknown command: “${command}”.`);
  const { values, positionals } = parse(command, rest);
  checkPositionals(command, positionals);
  const text = (name: string): string | null => {
    const value = values[name];
    return typeof value === "string" ? value : null;
  };
  const list = (name: string): string[] => {
    const value = values[name];
    return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
  };
  const dir = text("dir") ?? ".";
  const port = readPort(text("port") ?? "4000");
  const emails = list("owner-email");
  const logins = list("owner-login");
  const repositories = list("repository");
  if (repositories.some(holdsCredentials))
    throw errors.usage("--repository must not contain a user name or password, because it appears in logs.");
  return {
    command,
    ...named(positionals),
    field: text("field"),
    out: text("out") ?? "roadmap.json",
    force: values["out"] !== undefined,
    prune: values["prune"] === true,
    acceptLikely: readAccept(text("accept")),
    dir,
    roadmap: nameInFolder(dir, text("roadmap") ?? "roadmap.json"),
    repositories: repositories.length > 0 ? repositories : null,
    owner: emails.length > 0 || logins.length > 0 ? { logins, emails } : null,
    site: nameInFolder(dir, text("site") ?? "site"),
    templates: text("templates"),
    issues: values["no-issues"] !== true,
    commit: values["commit"] === true || values["push"] === true,
    push: values["push"] === true,
    dryRun: values["dry-run"] === true,
    json: values["json"] === true,
    port,
  };
}

function named(positionals: readonly string[]): Pick<Arguments, "item" | "note" | "words"> {
  const [first = null] = positionals;
  return { item: first, note: first, words: first === null ? null : positionals.join(" ") };
}

function checkPositionals(command: CommandName, positionals: readonly string[]): void {
  if (command === "skills") return;
  const expected = { explain: "ITEM", import: "NOTE.md" }[String(command)];
  if (positionals.length === (expected === undefined ? 0 : 1)) return;
  throw errors.usage(
    expected !== undefined
      ? `${command} needs exactly one ${expected}.`
      : `Unexpected argument for ${command}: “${positionals[0] ?? ""}”.`,
  );
}

function readAccept(text: string | null): boolean {
  if (text !== null && text !== "likely") throw errors.usage(`--accept must be “likely”, not “${text}”.`);
  return text !== null;
}

function readPort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw errors.usage(`--port must be a number from 0 to 65535, not “${text}”.`);
  return port;
}

function parse(
  command: CommandName,
  args: string[],
): { values: Record<string, unknown>; positionals: string[] } {
  try {
    return parseArgs({ args, options: commandOptions[command], allowPositionals: true, strict: true });
  } catch (cause) {
    throw errors.usage(messageOf(cause).split(". ")[0] ?? "");
  }
}
