/** What the shells offer, from the table of commands. */
import type { CommandSpec, Completes, OptionSpec } from "../commands/spec.ts";
import { commands } from "../commands/table.ts";

interface Offered extends Pick<CommandSpec, "name" | "says" | "options"> {
  operand: Completes;
}

const help: OptionSpec = { name: "help", value: null, says: "Show help" };

/** Every command with all of its options, and `help`. */
export const offered: readonly Offered[] = [
  ...commands.map(({ name, says, options, operand }) => ({
    name,
    says,
    options: [...options, help],
    operand: operand?.completes ?? null,
  })),
  {
    name: "help",
    says: "Show the help of a command",
    options: [],
    operand: commands.map(({ name }) => name),
  },
];

/** A command that prints the names; null for anything else. */
export function askFor(completes: Completes): string | null {
  return completes === "item" || completes === "skill" || completes === "starter"
    ? `roadfolio completion ${completes}s 2>/dev/null`
    : null;
}

/** In single quotes of bash and zsh. */
export const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;
