/** Kotlin. Gradle's files are read with Java's. */
import { codeFiles } from "../code/kind.ts";
import { errorHints } from "../code/words.ts";
import type { Language } from "../language.ts";
import { kotlinProject } from "./project.ts";
import { kotlinWords } from "./words.ts";

export const kotlin: Language = {
  id: "kotlin",
  names: { kt: "Kotlin", kts: "Kotlin" },
  hints: { written: kotlinWords, byBeginning: errorHints("kotlin") },
  files: [
    codeFiles(
      /^(?!.*\.gradle\.kts$).*\.kts?$/i,
      "kotlin",
      async () => (await import("./table.ts")).kotlinTable,
    ),
  ],
  leftOut: {
    scaffolds: [
      { name: /^Example(?:Unit|Instrumented)Test\.kt$/, text: /addition_isCorrect|useAppContext/ },
      // What Flutter and React Native put around their programs.
      { name: /^MainActivity\.kt$/, text: /class MainActivity\s*:\s*(?:FlutterActivity|ReactActivity)\b/ },
      { name: /^MainApplication\.kt$/, text: /\bReactApplication\b/ },
      {
        name: /^(?:Home|Dashboard|Notifications|Gallery|Slideshow)ViewModel\.kt$/,
        text: /This is (?:home|dashboard|notifications|gallery|slideshow) Fragment/,
      },
      // What gradle init writes.
      { name: /^AppTest\.kt$/, text: /app should have a greeting/ },
      // The theme of a new project of Compose.
      { name: /^(?:Color|Type)\.kt$/, text: /val (?:Purple80|Typography) = / },
    ],
  },
  project: kotlinProject,
};
