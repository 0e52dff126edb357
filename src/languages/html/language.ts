/** HTML, and templates that are written in it. */
import { markupFiles } from "./kind.ts";
import type { Language } from "../language.ts";

export const html: Language = {
  id: "html",
  names: { html: "HTML", htm: "HTML" },
  withoutSkills: true,
  supporting: true,
  files: [
    markupFiles(
      /\.(?:html?|xhtml|cshtml|razor|erb|ejs|hbs|handlebars|mustache|twig|liquid|njk|jinja2?|j2|phtml)$/i,
    ),
  ],
  leftOut: {
    scaffolds: [
      { name: /\.html?$/i, text: /<meta\s+name="?generator"?\s/i },
      // Vite, Create React App and Angular: the page that only loads the program.
      {
        name: /^index\.html$/i,
        text: /<script type="module" src="\/src\/main\.[jt]sx?">|%PUBLIC_URL%|<app-root>/,
      },
    ],
  },
};
