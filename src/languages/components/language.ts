/** Components with markup, program and style in one file: Vue, Svelte and Astro. */
import { markupFiles } from "../html/kind.ts";
import type { Language } from "../language.ts";

export const components: Language = {
  id: "components",
  names: { vue: "Vue", svelte: "Svelte", astro: "Astro" },
  imports: async () => (await import("../javascript/imported.ts")).importedByJavascript,
  files: [markupFiles(/\.(?:vue|svelte|astro)$/i)],
  leftOut: {
    scaffolds: [
      // create-vue and Vite
      {
        name: /^(?:App|HomeView)\.vue$/,
        text: /<HelloWorld msg="(?:You did it!|Vite \+ Vue|Welcome to Your Vue)/,
      },
      { name: /^HelloWorld\.vue$/, text: /create-vue|Vite \+ Vue|vue-cli/ },
      { name: /^TheWelcome\.vue$/, text: /WelcomeItem/ },
      { name: /^WelcomeItem\.vue$/, text: /<slot name="heading">/ },
      { name: /^App\.svelte$/, text: /<h1>Vite \+ Svelte<\/h1>/ },
      { name: /^\+page\.svelte$/, text: /<h1>Welcome to SvelteKit<\/h1>/ },
      { name: /^Welcome\.astro$/, text: /astro\.build/ },
    ],
  },
};
