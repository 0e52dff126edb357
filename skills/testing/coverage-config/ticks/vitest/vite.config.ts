import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    coverage: {
      provider: "v8",
      reporter: ["text"], // ticks
      include: ["src/**"], // ticks
      exclude: ["src/main.ts"], // ticks
      thresholds: { lines: 80 }, // ticks
    },
  },
});
