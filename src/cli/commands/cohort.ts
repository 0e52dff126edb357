/** What the command line says about `roadfolio cohort`. */
import { cohort as file, json } from "./shared-options.ts";
import type { CommandSpec } from "./spec.ts";

export const cohort = {
  name: "cohort",
  operand: { name: "STEP", many: true, completes: ["plan", "shard", "merge"] },
  says: "Read the learners of a cohort: plan, shard K/N, merge",
  about:
    "Three steps over files, which GitHub's matrix or any other engine can run. plan asks which learners have pushed since the last state and cuts them into shards; shard K/N reads those of one shard; merge puts the results together with what had not moved, and writes cohort-state.json and the mentors' page. Only learners are shown whose own roadmap.json names the cohort. docs/for-bootcamps.md says more.",
  options: [
    file,
    {
      name: "state",
      value: "FILE|URL",
      says: "plan and merge: cohort-state.json of the last merge, or its address; none reads everybody",
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
      says: "plan: how many shards at most, up to 256 (default: as many as there is work for); merge: the folder with what shards wrote (default: shards)",
      completes: "folder",
    },
    {
      name: "budget",
      value: "MINUTES",
      says: "shard: how long to read; who is left comes first next time (default: 45)",
    },
    {
      name: "calls",
      value: "N",
      says: "shard: how many calls to GitHub's API, to check issues, with GITHUB_TOKEN (default: 0)",
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
    { run: "roadfolio cohort plan --out plan.json", does: "Who has pushed, and how to share the work out" },
    { run: "roadfolio cohort shard 1/4 --out shards/shard-1.json", does: "Read the learners of one shard" },
    { run: "roadfolio cohort merge --shards shards --out site", does: "Put the results together" },
  ],
  onRoadmap: false,
} as const satisfies CommandSpec;
