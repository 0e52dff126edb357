/**
 * `npm run mutate -- [GROUP|FILE...]`: mutation testing. Makes small changes to the source, one at a time, and lists those
 * that no test notices. Exits with 1 if a group's score is below the bar. See docs/mutation.md.
 */
import { matchesGlob } from "node:path";
import { parseArgs } from "node:util";
import { equivalents } from "./mutate/equivalent.ts";
import { type Group, groups } from "./mutate/groups.ts";
import { lineOf, type Mutant } from "./mutate/mutant.ts";
import { mutantsOf } from "./mutate/run.ts";
import { scoreOf, shareOf } from "./mutate/score.ts";

/** The lowest accepted share of killed mutants. */
const bar = 0.9;

/** @returns the groups that the arguments name, and a group for each file. @throws for an unknown name */
function chosen(names: readonly string[]): Group[] {
  if (names.length === 0) return [...groups];
  return names.map((name) => {
    const [file = name] = name.split(":");
    const group = groups.find((one) => one.name === name);
    const part = groups.flatMap(({ parts }) => parts).find(({ sources }) => isAmong(file, sources));
    if (group !== undefined) return group;
    if (part !== undefined) return { name, parts: [{ ...part, sources: [name] }] };
    throw new Error(`${name} is not a group (${groups.map((one) => one.name).join(", ")}) or a file in one.`);
  });
}

function isAmong(file: string, globs: readonly string[]): boolean {
  const fits = (glob: string): boolean => matchesGlob(file, glob);
  return globs.some(fits) && !globs.some((glob) => glob.startsWith("!") && fits(glob.slice(1)));
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { workers: { type: "string", default: "2" } },
});

for (const { name, parts } of chosen(positionals)) {
  const started = performance.now();
  const mutants: Mutant[] = [];
  for (const { sources, tests } of parts)
    mutants.push(...(await mutantsOf(sources, tests, Number(values.workers))));
  const score = scoreOf(mutants, equivalents);
  for (const mutant of score.lived) console.log(lineOf(mutant));
  const share = shareOf(score);
  const minutes = ((performance.now() - started) / 60_000).toFixed(1);
  const without = score.equivalent === 0 ? "" : `, excluding ${score.equivalent} equivalent`;
  console.log(
    `${name}: ${(share * 100).toFixed(1)} % (${score.killed} of ${score.total} killed${without}, ${minutes} minutes)\n`,
  );
  if (share < bar) process.exitCode = 1;
}
