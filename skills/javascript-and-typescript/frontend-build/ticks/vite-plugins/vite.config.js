import { VitePWA } from "vite-plugin-pwa";
import paths from "vite-tsconfig-paths";
import { loadEnv } from "vite";

export const plugins = [
  VitePWA(),  // ticks
  paths(),  // ticks
];
export const settings = loadEnv("production", ".");  // ticks
