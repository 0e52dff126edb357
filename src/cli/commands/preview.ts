/** What the command line says about `roadfolio preview`. */
import { dir, json, readingOptions, roadmap, writingOptions } from "./shared-options.ts";
import type { CommandSpec } from "./spec.ts";

export const preview = {
  name: "preview",
  operand: null,
  says: "Serve the site locally and rebuild it when files change",
  about:
    "Serves the site on this computer only, and reloads the browser when a file or commit changes it. A broken roadmap is shown in the browser until it is fixed. Writes nothing.",
  options: [
    {
      name: "port",
      value: "PORT",
      says: "Port to listen on; the next free one if it is in use (default: 4000)",
    },
    {
      name: "local-proofs",
      value: null,
      says: "Open proofs in this computer's copy of the repository, as before a push",
    },
    ...readingOptions,

    dir,
    roadmap,
  ],
  also: [...writingOptions, json],
  examples: [
    { run: "roadfolio preview", does: "Serve the site at http://127.0.0.1:4000/" },
    { run: "roadfolio preview --templates my-look", does: "With your own templates, while you edit them" },
  ],
  onRoadmap: true,
} as const satisfies CommandSpec;
