/** The words of all skills, by id. */
import { dataWords } from "./data.ts";
import { goWords } from "./go.ts";
import { javaWords } from "./java.ts";
import { javascriptWords } from "./javascript.ts";
import { platformWords } from "./platform.ts";
import { practiceWords } from "./practices.ts";
import { pythonWords } from "./python.ts";
import { sqlWords } from "./sql.ts";
import { testingWords } from "./testing.ts";
import { webWords } from "./web.ts";
import type { WordTable } from "./word-table.ts";

export const skillWords: WordTable = {
  ...pythonWords,
  ...sqlWords,
  ...webWords,
  ...javascriptWords,
  ...javaWords,
  ...goWords,
  ...testingWords,
  ...dataWords,
  ...platformWords,
  ...practiceWords,
};
