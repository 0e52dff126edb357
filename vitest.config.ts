import { defineConfig } from "vitest/config";
import { handlebarsPlugin } from "./scripts/handlebars-plugin.ts";

export default defineConfig({
  plugins: [handlebarsPlugin],
  test: {
    include: ["tests/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
