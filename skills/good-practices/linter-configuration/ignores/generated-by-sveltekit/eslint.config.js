import js from "@eslint/js";
import svelte from "eslint-plugin-svelte";
import { defineConfig } from "eslint/config";

export default defineConfig(js.configs.recommended, ...svelte.configs.recommended, {
  rules: { "no-undef": "off" },
});
