/** What the command line says about `roadfolio completion`. */
import type { CommandSpec } from "./spec.ts";

export const completion = {
  name: "completion",
  operand: { name: "SHELL", completes: ["bash", "zsh", "fish"] },
  says: "Print the completions for bash, zsh or fish",
  about:
    "Prints a script that completes commands, options, items and skills. It calls the program that is installed as roadfolio, so install it with npm install --global first.",
  options: [],
  examples: [
    {
      run: 'eval "$(roadfolio completion bash)"',
      does: "For ~/.bashrc; the same with zsh for ~/.zshrc, after compinit",
    },
    {
      run: "roadfolio completion fish > ~/.config/fish/completions/roadfolio.fish",
      does: "For fish",
    },
  ],
  onRoadmap: false,
} as const satisfies CommandSpec;
