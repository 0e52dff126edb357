/** The options of `import` and `translations` that bring a roadmap into English. */
import type { OptionSpec } from "./spec.ts";

export const translationOptions = [
  {
    name: "translations",
    value: "FILE",
    says: "Fill in the English texts of this file: a JSON object, as `roadfolio translations` prints it",
    completes: "file",
  },
  {
    name: "translate-url",
    value: "URL",
    says: "Ask this OpenAI-compatible service for the rest; without it, nothing is sent anywhere. Its key is read from ROADFOLIO_TRANSLATE_KEY",
  },
  { name: "translate-model", value: "NAME", says: "Model of that service" },
] as const satisfies readonly OptionSpec[];
