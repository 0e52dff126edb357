/** READMEs: whether they are in English. */
import type { Language } from "../language.ts";

export const readme: Language = {
  id: "readme",
  names: {},
  files: [
    {
      name: /^readme(?:[._-][\w-]+)*(?:\.(?:md|markdown|mdx|rst|txt|adoc))?$/i,
      factTypes: ["readme"],
      async load() {
        const { readReadme } = await import("./reader.ts");
        return (path, text, { foreign }, add) => readReadme(path, text, foreign, add);
      },
    },
  ],
};
