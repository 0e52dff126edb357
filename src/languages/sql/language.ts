/** SQL in files of its own. */
import { textReaders } from "../file-kind.ts";
import type { Language } from "../language.ts";
import { sqlHints } from "./hints.ts";

export const sql: Language = {
  id: "sql",
  names: { sql: "SQL" },
  hints: sqlHints,
  files: [
    {
      name: /\.sql$/i,
      factTypes: ["sql"],
      load: textReaders(async () => (await import("./reader.ts")).sqlReader),
    },
  ],
};
