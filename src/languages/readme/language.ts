/** Markdown: the diagrams in it, and whether a README is in English. */
import { textReaders } from "../file-kind.ts";
import type { Language } from "../language.ts";

export const readme: Language = {
  id: "readme",
  names: {},
  hints: { byBeginning: [["markdown diagram", ["mermaid"]]] },
  files: [
    {
      name: /^readme(?:[._-][\w-]+)*(?:\.(?:md|markdown|mdx|rst|txt|adoc))?$/i,
      factTypes: ["readme", "markdown"],
      async load() {
        const { readReadme } = await import("./reader.ts");
        const { readDiagrams } = await import("./diagrams.ts");
        return (path, text, { foreign }, add) => {
          readReadme(path, text, foreign, add);
          readDiagrams(text, add);
        };
      },
    },
    {
      name: /^(?!licen[cs]e|copying|unlicense|mit\.).*\.(?:md|markdown|mdx)$/i,
      factTypes: ["markdown"],
      load: textReaders(async () => (await import("./diagrams.ts")).readDiagrams),
    },
  ],
};
