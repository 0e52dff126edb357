/** Go. */
import { textReaders } from "../file-kind.ts";
import type { Language } from "../language.ts";
import { withSqlInStrings } from "../sql/in-strings.ts";
import { goProject } from "./project.ts";

export const go: Language = {
  id: "go",
  names: { go: "Go" },
  files: [
    {
      name: /\.go$/i,
      factTypes: ["go", "sql"],
      load: withSqlInStrings(async () => {
        const { createGoReader } = await import("./reader.ts");
        return (onString) => createGoReader({ onString });
      }),
    },
    {
      name: /^go\.mod$/i,
      factTypes: ["dependency", "go"],
      load: textReaders(async () => (await import("./go-mod.ts")).goModReader),
    },
  ],
  leftOut: { files: /^go\.sum$|\.pb\.go$|\.pb\.gw\.go$/i },
  imports: async () => (await import("./imported.ts")).importedByGo,
  hints: { byFact: { "go pointer receiver": ["func"] } },
  project: goProject,
};
