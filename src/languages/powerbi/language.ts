/** Power BI: DAX, Power Query, and the text files of a semantic model (TMDL). */
import { textReaders } from "../file-kind.ts";
import type { Language } from "../language.ts";

export const powerbi: Language = {
  id: "powerbi",
  names: { dax: "DAX", tmdl: "DAX", pq: "Power Query" },
  files: [
    {
      name: /\.(?:dax|tmdl|pq)$/i,
      factTypes: ["dax", "powerquery"],
      load: textReaders(async () => (await import("./reader.ts")).powerbiReader),
    },
  ],
  // Power BI adds a hidden calendar for each column with a date.
  leftOut: { files: /^(?:LocalDateTable|DateTableTemplate)_[\w-]*\.tmdl$/i },
};
