import { defineConfig } from "vite";

export default defineConfig({
  build: { outDir: "out" },  // ticks
  server: { port: 3000 },  // ticks
  base: "/shop/",  // ticks
  define: {},  // ticks
  css: {},  // ticks
  optimizeDeps: {},  // ticks
  ssr: {},  // ticks
  worker: {},  // ticks
  esbuild: {},  // ticks
});
