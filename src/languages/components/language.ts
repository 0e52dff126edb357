/** Components with markup, program and style in one file: Vue, Svelte and Astro. */
import { markupFiles } from "../html/kind.ts";
import type { Language } from "../language.ts";

export const components: Language = {
  id: "components",
  names: { vue: "Vue", svelte: "Svelte", astro: "Astro" },
  withoutSkills: true,
  imports: async () => (await import("../javascript/imported.ts")).importedByJavascript,
  files: [markupFiles(/\.(?:vue|svelte|astro)$/i)],
};
