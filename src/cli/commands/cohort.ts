/** What the command line says about `roadfolio cohort`. */
import { cohort as file, json } from "./shared-options.ts";
import type { CommandSpec } from "./spec.ts";

export const cohort = {
  name: "cohort",
  operand: { name: "STEP", many: true, completes: ["plan", "shard", "merge"] },
  says: "Read the learners of a cohort: plan, shard K/N, merge",
  about:
    "Three steps that pass files on, for GitHub's matrix or any other CI. plan finds the learners who pushed since the last state and splits them into shards; shard K/N reads one shard; merge adds the results to those of everybody else, and writes cohort-state.json and the mentors' page. Only learners whose own roadmap.json names the cohort are shown. See docs/for-bootcamps.md.",
  options: [
    file,
    {
      name: "state",
      value: "FILE|URL",
      says: "plan and merge: cohort-state.json of the last merge, or its address; without it, everybody is read",
      completes: "file",
    },
    {
      name: "plan",
      value: "FILE",
      says: "shard and merge: the file that plan wrote (default: plan.json)",
      completes: "file",
    },
    {
      name: "shards",
      value: "N|DIR",
      says: "plan: maximum number of shards, up to 256 (default: as many as the work needs); merge: folder with the shards' results (default: shards)",
      completes: "folder",
    },
    {
      name: "budget",
      value: "MINUTES",
      says: "shard: how long to read; whoever is left comes first next time (default: 45)",
    },
    {
      name: "calls",
      value: "N",
      says: "shard: maximum number of GitHub API calls for checking issues; needs GITHUB_TOKEN (default: 0)",
    },
    {
      name: "out",
      value: "FILE|DIR",
      says: "Where to write (default: plan.json, shard-K.json, and the folder cohort)",
      completes: "file",
    },
    json,
  ],
  examples: [
    { run: "roadfolio cohort plan --out plan.json", does: "Find who has pushed, and split the work" },
    { run: "roadfolio cohort shard 1/4 --out shards/shard-1.json", does: "Read the learners of one shard" },
    { run: "roadfolio cohort merge --shards shards --out site", does: "Combine the results" },
  ],
  onRoadmap: false,
} as const satisfies CommandSpec;
