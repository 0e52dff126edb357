import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { handlebarsPlugin } from "./scripts/handlebars-plugin.ts";
import { workflowPlugin } from "./scripts/workflow-plugin.ts";

export default defineConfig({
  plugins: [handlebarsPlugin, workflowPlugin],
  test: {
    include: ["tests/**/*.test.ts"],
    globalSetup: [
      "tests/support/temporary-setup.ts",
      "tests/support/starter/setup.ts",
      "tests/support/build.ts",
      "tests/support/browser-setup.ts",
    ],
    setupFiles: ["tests/support/seed.ts", "tests/support/starter/worker.ts"],
    // It imports JSON without saying so, which Node refuses and Vite does not.
    server: { deps: { inline: [/@actions\/(?:languageservice|workflow-parser|expressions)/] } },
    // Workers often wait for the programs they run, so three of them keep two cores busy.
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
    // A worker keeps the modules that it has loaded: to load them anew for each file takes longer than most tests.
    isolate: false,
    // For what hangs: a machine that is busy with other things may take long for anything.
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
