/** `roadfolio cohort plan`, `shard` and `merge`. */
import { appendFileSync } from "node:fs";
import { join } from "node:path";
import type { CohortPlan } from "../cohort/hand-over.ts";
import type { LearnerProblem } from "../cohort/learner-record.ts";
import { gitHubIn } from "../doors/github-in.ts";
import type { Reach } from "../matrix/reach.ts";
import { errors } from "../problems/errors.ts";
import { count } from "../text/count.ts";
import type { CohortArguments, CohortStep } from "./cohort-options.ts";
import type { Command, Machine } from "./command.ts";
import { printJson } from "./print-json.ts";
import { say } from "./say.ts";

export const cohort: Command = async ({ cohort: args, json }, machine) => {
  const { step } = args;
  if (step === null) throw errors.usage("cohort needs a step.");
  const reach = await reachOf(machine);
  const { lines, value } = await run(args, step, reach, machine);
  if (json) return printJson({ version: 1, ...value }, machine, 0);
  say(machine, lines);
  return 0;
};

/** What is printed: lines for people, or an object. */
interface Told {
  lines: string[];
  value: object;
}

async function run(
  { file, state, plan, out }: CohortArguments,
  step: CohortStep,
  reach: Reach,
  machine: Machine,
): Promise<Told> {
  switch (step.name) {
    case "plan": {
      const { runPlan } = await import("../matrix/plan.ts");
      const { shards } = step;
      const wanted = { file: file ?? "cohort.json", state, out: out ?? plan, shards };
      return toldPlan(await runPlan(wanted, reach, machine.log));
    }
    case "shard": {
      const { runShard } = await import("../matrix/shard.ts");
      const wanted = { ...step, plan, out: out ?? `shard-${step.number}.json` };
      const { results } = await runShard(wanted, reach, machine);
      const read = results.filter(({ progress }) => progress !== null).length;
      const lines = results.flatMap(({ login, problem, notes }) =>
        [...(problem === null ? [] : [problem]), ...notes].flatMap((one) => problemText(login, one)),
      );
      return {
        lines: [...lines, `${read} of ${count(results.length, "learner")} read.`],
        value: { read, results: results.map(({ login, problem, cost }) => ({ login, problem, cost })) },
      };
    }
    case "merge": {
      const { runMerge } = await import("../matrix/merge.ts");
      const folder = out ?? "cohort";
      const wanted = { plan, state, shards: step.shards, out: folder };
      const done = await runMerge(wanted, reach);
      const { reportLines, reportMarkdown } = await import("../matrix/report.ts");
      const summary = machine.environment["GITHUB_STEP_SUMMARY"];
      if (summary) appendFileSync(summary, `${reportMarkdown(done)}\n`);
      const { remarks, lines, read, signed } = done;
      const { learners } = done.state;
      return {
        lines: [...reportLines(done), `Written: ${join(folder, "cohort-state.json")}`],
        value: { shown: learners.length, read, signed, remarks, lines },
      };
    }
  }
}

function toldPlan({ learners, shards, remarks }: CohortPlan): Told {
  const read = shards.flat().length;
  const lines = learners.flatMap(({ login, repository, problem }) =>
    problem === null ? [] : problemText(`${login} (${repository})`, problem),
  );
  const parts = shards.length === 0 ? "" : ` in ${count(shards.length, "shard")}`;
  return {
    lines: [...remarks, ...lines, `${count(learners.length, "learner")}, ${read} to read${parts}.`],
    value: {
      learners: learners.length,
      read,
      shards: shards.length,
      problems: learners.flatMap(({ login, repository, problem }) =>
        problem === null ? [] : [{ login, repository, ...problem }],
      ),
      remarks,
    },
  };
}

function problemText(who: string, { code, message, hint }: LearnerProblem): string[] {
  return [`${who}: ${message} [${code}]`, ...(hint === null ? [] : [`  ${hint}`])];
}

async function reachOf({ environment, clock, world }: Machine): Promise<Reach> {
  const { proxiedFetch } = await import("../ports/github/connect.ts");
  const through = world?.fetch ?? (await proxiedFetch(environment)) ?? fetch;
  return { ...gitHubIn(environment), environment, clock, fetch: through };
}
