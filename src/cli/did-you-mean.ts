/** Usage errors about words that are not known, with the nearest ones that are. */
import { didYouMean, nearest } from "../text/near.ts";
import type { CommandSpec } from "./commands/spec.ts";
import { commands } from "./commands/table.ts";

interface Told {
  message: string;
  hint: string;
}

/** @param word what was given in place of a command */
export function unknownCommand(word: string): Told {
  const near = nearest(
    word,
    commands.map(({ name }) => name),
  );
  return {
    message: word.startsWith("-") ? `Unknown option: “${word}”.` : `Unknown command: “${word}”.`,
    hint: `${didYouMean(near)}Run roadfolio --help to see the commands.`,
  };
}

/** @param raw as it was typed, with its dashes and without a value */
export function unknownOption(raw: string, command: CommandSpec): Told {
  const name = raw.replace(/^-+/, "");
  const own = command.options.map((option) => option.name);
  const near = nearestOption(name, [...own, "help", "version"]).map((one) => `--${one}`);
  const elsewhere = commands.filter(({ options }) => options.some((option) => option.name === name));
  const others = elsewhere.map((other) => other.name).join(", ");
  return {
    message: `Unknown option '${raw}' for ${command.name}.`,
    hint: `${didYouMean(near)}${others === "" ? "" : `It is an option of ${others}. `}Run roadfolio --help ${command.name} to see its options.`,
  };
}

/** Options are few, so a typo in a short word, as in “dri-run”, is no other word: if none is near, they are compared as one. */
function nearestOption(name: string, known: readonly string[]): string[] {
  const near = nearest(name, known);
  if (near.length > 0) return near;
  const joined = (one: string): string => one.replaceAll("-", "");
  const found = nearest(joined(name), known.map(joined));
  return known.filter((one) => found.includes(joined(one)));
}
