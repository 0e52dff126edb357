/** The completions for bash 3.2 and later. */
import type { Completes } from "../commands/spec.ts";
import { askFor, offered, quoted } from "./offers.ts";

/** When nothing is offered, bash completes names of files. */
export function bashScript(): string {
  const values = offered.flatMap(({ name, options }) =>
    options.flatMap((option) =>
      option.value === null
        ? []
        : [`    ${quoted(`${name} --${option.name}`)}) ${offer(option.completes ?? null)} return ;;`],
    ),
  );
  const words = offered.map(({ name, options, operand }) => {
    const dashed = options.map((option) => `--${option.name}`).join(" ");
    return `    ${name}) options=${quoted(dashed)}; ${operand === null ? ":" : offer(operand).replace(/;$/, "")} ;;`;
  });
  return `# Completions of roadfolio for bash. In ~/.bashrc: eval "$(roadfolio completion bash)"
_roadfolio() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}"
  local options=''
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W ${quoted([...offered.map(({ name }) => name), "--help", "--version"].join(" "))} -- "$current"))
    return
  fi
  case "$command $previous" in
${values.join("\n")}
  esac
  case "$command" in
${words.join("\n")}
  esac
  case "$current" in
    -*) COMPREPLY=($(compgen -W "$options" -- "$current")) ;;
  esac
}
complete -o bashdefault -o default -F _roadfolio roadfolio
`;
}

function offer(completes: Completes): string {
  if (completes === null || completes === "folder" || completes === "file") return "COMPREPLY=();";
  const words =
    typeof completes === "string" ? `"$(${askFor(completes) ?? ""})"` : quoted(completes.join(" "));
  return `COMPREPLY=($(compgen -W ${words} -- "$current"));`;
}
