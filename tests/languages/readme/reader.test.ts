/** The language of a README is that of its owner, not of the generator that made the project. */
import { expect, test } from "vitest";
import { readReadme } from "../../../src/languages/readme/reader.ts";

/** About 80 words each. */
const inEnglish = `The program lists the bread of the week, and each member of the club can say how many loaves they want.
Orders are kept until Thursday, and then the bakery gets one message with all of them. Members who are away skip a week.
Nobody pays before the bread has arrived, and the club's treasurer sees at once who has not paid for the last three weeks.
The pages work on small screens, and nothing is kept about anybody who leaves the club.
`;
const inPortuguese = `O programa mostra o pão da semana, e cada membro do clube pode dizer quantos pães deseja receber em casa.
Os pedidos ficam guardados até quinta-feira, e depois a padaria recebe uma mensagem com todos eles. Quem viaja pula uma semana.
Ninguém paga antes de o pão chegar, e a tesoureira do clube vê logo quem ainda não pagou pelas últimas três semanas.
As páginas funcionam em telas pequenas, e nada fica guardado sobre quem sai do clube.
`;

const own = `It lists the bread of the week, and each member of the club can say how many loaves they want.
Orders are kept until Thursday, and then the bakery gets one message with all of them.
`;

test.each<[string, string, string]>([
  [
    "Flutter's untouched",
    "# bread\n\nA new Flutter project.\n\n## Getting Started\n\nThis project is a starting point for a Flutter application.\n",
    "1 readme unclear",
  ],
  [
    "Flutter's with the source of a picture",
    "# bread\n\nA new Flutter project.\n\nThe logo is from the icons that Ana made\n",
    "5 readme unclear",
  ],
  ["Flutter's with a description", `# bread\n\nA new Flutter project.\n\n${own}`, "5 readme English"],
  [
    "Angular's",
    "# Bread\n\nThis project was generated with [Angular CLI](https://a) version 17.\n\n## Build\n\nRun `ng build` to build the project. The build artifacts are in the folder.\n",
    "1 readme unclear",
  ],
  [
    "Create React App's",
    "# Getting Started with Create React App\n\nThis project was bootstrapped with [Create React App](https://a).\n\n## Available Scripts\n\nIn the project directory, you can run:\n\n**Note: this is a one-way operation. Once you eject, you cannot go back!**\n",
    "1 readme unclear",
  ],
  [
    "Vite's",
    "# React + Vite\n\nThis template provides a minimal setup to get React working.\n\n- [@vitejs/plugin-react](https://a) uses Babel for Fast Refresh\n",
    "1 readme unclear",
  ],
  [
    "Laravel's",
    "## About Laravel\n\nLaravel is a web application framework with expressive, elegant syntax. We believe development must be an enjoyable and creative experience to be truly fulfilling.\n\n- [Simple, fast routing engine](https://laravel.com/docs/routing).\n\nLaravel is accessible, powerful, and provides tools required for large, robust applications.\n",
    "1 readme unclear",
  ],
  [
    "the Vue CLI's",
    "# bread\n\n## Project setup\n```\nnpm install\n```\n\n### Compiles and hot-reloads for development\n```\nnpm run serve\n```\n\n### Customize configuration\nSee [Configuration Reference](https://cli.vuejs.org/config/).\n",
    "10 readme unclear",
  ],
  [
    "create-vue's with steps for an editor",
    "# bread\n\nThis template should help get you started developing with Vue 3 in Vite.\n\nIf the standalone TypeScript plugin doesn't feel fast enough to you, there is another mode:\n\n1. Disable the built-in TypeScript Extension\n    1) Run `Extensions: Show Built-in Extensions` from the palette\n    2) Find `TypeScript and JavaScript Language Features`, right click\n2. Reload the VSCode window by running a command from the palette.\n\nSee [Vite Configuration Reference](https://vitejs.dev/config/).\n",
    "1 readme unclear",
  ],
  ["one without a generator", own, "1 readme English"],
  [
    "one with a longer line of Roadfolio's",
    `# bread\n\n<!-- roadfolio:start -->\n${own.repeat(3).replaceAll("\n", " ")}\n<!-- roadfolio:end -->\n\n${own}`,
    "7 readme English",
  ],
  [
    "one in two languages",
    `[English](#english)\n\n${inPortuguese}\n## English\n\n${inEnglish}`,
    "11 readme English",
  ],
  ["one with an English part", `${inPortuguese}\n${inEnglish}`, "7 readme Portuguese"],
  ["one with a few English words", `English\n\n${inPortuguese}\n${own}`, "5 readme Portuguese"],
])("%s", (_, text, expected) => {
  const facts: string[] = [];
  readReadme(
    "README.md",
    text,
    () => {},
    (fact, line) => facts.push(`${line} ${fact}`),
  );
  expect(facts).toEqual([expected]);
});
