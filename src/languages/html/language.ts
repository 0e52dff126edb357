/** HTML, and templates that are written in it. */
import { markupFiles } from "./kind.ts";
import type { Language } from "../language.ts";

export const html: Language = {
  id: "html",
  names: { html: "HTML", htm: "HTML" },
  supporting: true,
  files: [
    markupFiles(
      /\.(?:html?|xhtml|cshtml|razor|ejs|hbs|handlebars|mustache|twig|liquid|njk|jinja2?|j2|phtml)$/i,
    ),
  ],
  leftOut: {
    // Pages that Compodoc, JSDoc, TypeDoc, Javadoc, Doxygen and Sphinx write.
    markers: [
      "js/menu-wc.js",
      "scripts/prettify/prettify.js",
      "assets/hierarchy.js",
      "member-search-index.js",
      "doxygen.css",
      "_static/documentation_options.js",
    ],
    scaffolds: [
      { name: /\.html?$/i, text: /<meta\s+name="?generator"?\s/i },
      // Create React App: the only page that just loads a program and says more than its title.
      { name: /^index\.html$/i, text: /content="Web site created using create-react-app"/ },
      // Firebase Hosting
      { name: /^index\.html$/i, text: /<title>Welcome to Firebase Hosting<\/title>/ },
      { name: /^404\.html$/i, text: /The specified file was not found on this website/ },
      // Express
      {
        name: /^index\.(?:ejs|hbs|twig)$/i,
        text: /<p>Welcome to (?:<%=|\{\{) ?title ?(?:%>|\}\})<\/p>\s*(?:<\/body>\s*<\/html>\s*)?$/,
      },
      // Flutter
      { name: /^index\.html$/i, text: /content="A new Flutter project\."/ },
      // Angular
      { name: /^app(?:\.component)?\.html$/, text: /The content below|Congratulations! Your app is running/ },
    ],
  },
};
