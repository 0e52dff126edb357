/** The help texts, made from the table of commands. */
import type { Paint } from "../ports/colour.ts";
import { errors } from "../problems/errors.ts";
import type { CommandSpec, OptionSpec } from "./commands/spec.ts";
import { commandNamed, commands } from "./commands/table.ts";
import { unknownCommand } from "./did-you-mean.ts";
import { twoColumns, wrap } from "./wrap.ts";

/**
 * The help that a command line asks for: `help`, `help sync`, `sync --help` or `--help sync`.
 * @throws a usage error if `help` is asked about an unknown command
 */
export function helpFor(argv: readonly string[], paint: Paint): string {
  const words = argv.filter((argument) => !argument.startsWith("-"));
  const asked = words[0] === "help" ? words[1] : words[0];
  const command = commandNamed(asked);
  if (command !== undefined) return text(commandHelp(command, paint));
  if (asked !== undefined && asked !== "help" && words[0] === "help") {
    const { message, hint } = unknownCommand(asked);
    throw errors.usage(message, hint);
  }
  return text(overview(paint));
}

const text = (lines: readonly string[]): string => `${lines.join("\n")}\n`;

function overview(paint: Paint): string[] {
  return [
    ...wrap("roadfolio: turn a learning roadmap into a portfolio with proof"),
    "",
    ...wrap(
      "Reads roadmap.json and your repositories, ticks the items that your commits, code and issues prove, and updates roadmap.json, your READMEs and your site.",
    ),
    "",
    `${paint.heading("Usage:")} roadfolio COMMAND [options]`,
    "",
    paint.heading("Commands"),
    ...twoColumns(
      commands.map((command) => [callOf(command), command.says]),
      paint.typed,
    ),
    "",
    paint.heading("Options"),
    ...twoColumns(
      [
        ["-h, --help", "Show this help, or that of a command: roadfolio help COMMAND"],
        ["-V, --version", "Show the version"],
      ],
      paint.typed,
    ),
    "",
    paint.heading("Tick an item"),
    `  ${paint.typed('git commit -m "Add joins" -m "Completes: sql-joins"')}`,
    `  ${paint.typed('git commit -m "[x] sql-joins"')}`,
    '  Or set "done": true in roadmap.json, in the commit that contains the work.',
    "",
    paint.heading("Environment variables"),
    ...twoColumns(environmentVariables, paint.typed),
    "",
    paint.heading("Exit status"),
    "  0  Success, or nothing to do",
    "  1  An error was found; nothing was written",
    "  2  Invalid command line",
  ];
}

/** The environment variables that the command line reads. */
export const environmentVariables: readonly (readonly [name: string, meaning: string])[] = [
  ["GITHUB_TOKEN", "GitHub token. Without one, no GitHub API calls are made."],
  ["GITHUB_SERVER_URL", "Host of owner/name, if not https://github.com"],
  ["NO_COLOR", "Set it to print without colours; FORCE_COLOR=1 colours pipes, too"],
  ["ROADFOLIO_TRANSLATE_KEY", "Key of the service that --translate-url names"],
  ["SOURCE_DATE_EPOCH", "The date to use as today, in seconds since 1970"],
];

function commandHelp(command: CommandSpec, paint: Paint): string[] {
  const { options, about, examples } = command;
  const rows = [...options.map(rowOf), ["-h, --help", "Show this help"] as const];
  return [
    `${paint.heading("Usage:")} roadfolio ${callOf(command)}${options.length === 0 ? "" : " [options]"}`,
    "",
    ...wrap(about),
    "",
    paint.heading("Options"),
    ...twoColumns(rows, paint.typed),
    "",
    paint.heading("Examples"),
    ...examples.flatMap(({ run, does }) => [`  ${paint.typed(run)}`, ...wrap(does, "      ")]),
  ];
}

/** A command with what it takes, such as "explain ITEM". */
export function callOf({ name, operand }: CommandSpec): string {
  if (operand === null) return name;
  return `${name} ${operand.optional === true ? `[${operand.name}]` : operand.name}`;
}

/** An option as it is typed, such as "--dir DIR", and its meaning. */
export function rowOf({
  name,
  short,
  value,
  many,
  says,
}: OptionSpec): readonly [name: string, meaning: string] {
  return [
    `${short === undefined ? "" : `-${short}, `}--${name}${value === null ? "" : ` ${value}`}`,
    `${says}${many === true ? " (repeatable)" : ""}`,
  ];
}
