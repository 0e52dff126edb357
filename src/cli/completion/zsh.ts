/** The completions for zsh. */
import type { Completes, OptionSpec } from "../commands/spec.ts";
import { askFor, offered, quoted } from "./offers.ts";

export function zshScript(): string {
  const list = offered.map(({ name, says }) => `    ${quoted(`${name}:${says.replaceAll(":", "\\:")}`)}`);
  const cases = offered.map(({ name, options, operand }) => {
    const specs = [
      ...options.map(specOf),
      ...(operand === null ? [] : [quoted(`1:${name}:${action(operand)}`)]),
    ];
    return `    ${name}) _arguments ${specs.join(" ")} ;;`;
  });
  return `#compdef roadfolio
# Completions of roadfolio for zsh. In ~/.zshrc, after compinit: eval "$(roadfolio completion zsh)"
_roadfolio() {
  local -a commands
  commands=(
${list.join("\n")}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command="$words[2]"
  shift words
  (( CURRENT-- ))
  case "$command" in
${cases.join("\n")}
  esac
}
if [ "$funcstack[1]" = "_roadfolio" ]; then
  _roadfolio "$@"
else
  compdef _roadfolio roadfolio
fi
`;
}

function specOf({ name, value, many, says, completes = null }: OptionSpec): string {
  const meaning = says.replace(/[[\]:]/g, String.raw`\$&`);
  const taken = value === null ? "" : `:${value.replaceAll(":", "\\:")}:${action(completes)}`;
  return quoted(`${many === true ? "*" : ""}--${name}[${meaning}]${taken}`);
}

function action(completes: Completes): string {
  if (completes === null) return " ";
  if (completes === "folder") return "_files -/";
  if (completes === "file") return "_files";
  const ask = typeof completes === "string" ? askFor(completes) : null;
  if (ask !== null) return `{compadd -- \${(f)"$(${ask})"}}`;
  return `(${typeof completes === "string" ? "" : completes.join(" ")})`;
}
