/** The completions for fish. */
import type { Completes, OptionSpec } from "../commands/spec.ts";
import { askFor, offered } from "./offers.ts";

export function fishScript(): string {
  const lines = offered.flatMap(({ name, says, options, operand }) => {
    const inside = `-n '__fish_seen_subcommand_from ${name}'`;
    return [
      `complete -c roadfolio -n __fish_use_subcommand -a ${name} -d ${fishQuoted(says)}`,
      ...options.map((option) => `complete -c roadfolio ${inside} ${optionOf(option)}`),
      ...(operand === null ? [] : [`complete -c roadfolio ${inside} -a ${argumentsOf(operand)}`]),
    ];
  });
  return `# Completions of roadfolio for fish, in ~/.config/fish/completions/roadfolio.fish
complete -c roadfolio -f
complete -c roadfolio -n __fish_use_subcommand -l version -d 'Show the version'
complete -c roadfolio -n __fish_use_subcommand -l help -d 'Show help'
${lines.join("\n")}
`;
}

function optionOf({ name, value, says, completes = null }: OptionSpec): string {
  const meaning = `-l ${name} -d ${fishQuoted(says)}`;
  if (value === null) return meaning;
  if (completes === null) return `${meaning} -x`;
  if (completes === "file") return `${meaning} -r -F`;
  return `${meaning} -x -a ${argumentsOf(completes)}`;
}

function argumentsOf(completes: Completes): string {
  if (completes === "folder") return "'(__fish_complete_directories)'";
  const ask = typeof completes === "string" ? askFor(completes) : null;
  if (ask !== null) return `'(${ask})'`;
  return fishQuoted(typeof completes === "string" || completes === null ? "" : completes.join(" "));
}

/** In single quotes, where fish reads only \\ and \'. */
const fishQuoted = (text: string): string => `'${text.replace(/[\\']/g, String.raw`\$&`)}'`;
