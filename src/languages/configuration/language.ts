/** YAML, TOML and JSON that tools are configured with, as keys and values. */
import { textReaders } from "../file-kind.ts";
import type { Language } from "../language.ts";

export const configuration: Language = {
  id: "configuration",
  names: {},
  files: [
    {
      name: /\.ya?ml$/i,
      factTypes: ["key"],
      load: textReaders(async () => (await import("./reader.ts")).yamlReader),
    },
    {
      name: /\.toml$/i,
      factTypes: ["key"],
      load: textReaders(async () => (await import("./reader.ts")).tomlReader),
    },
    {
      name: /\.properties$/i,
      factTypes: ["key"],
      load: textReaders(async () => (await import("./reader.ts")).propertiesReader),
    },
    {
      // Other JSON is data, and may be large.
      name: /^(?:tsconfig.*|vercel|netlify|firebase|openapi|swagger|nest-cli|angular|cdk|serverless|turbo|nx|lerna|app|fly|now|railway|\.eslintrc|\.stylelintrc|\.prettierrc|\.babelrc|\.releaserc|renovate|\.renovaterc|jest\.config|ormconfig|pint|postman_collection|.*\.postman_collection)\.json$|^\.(?:eslintrc|stylelintrc|prettierrc|babelrc|releaserc)$/i,
      factTypes: ["key"],
      load: textReaders(async () => (await import("./reader.ts")).jsonReader),
    },
  ],
};
