/**
 * `npm run skills:untested`: which alternatives of the skills' patterns no example needs, by field. With ids of skills, each
 * with its place. `--write` lowers the counts in skills/untested.json, which a test holds: they may only shrink.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { ratchetFile, readRatchet } from "./catalogue/ratchet.ts";
import { type Tested, testedAlternatives } from "./catalogue/untested.ts";

const { values, positionals } = parseArgs({
  options: { write: { type: "boolean" }, all: { type: "boolean" } },
  allowPositionals: true,
});
const tested = await testedAlternatives(positionals);

if (positionals.length > 0 || values.all) {
  for (const { untested } of tested)
    for (const { place, name } of untested) console.log(`${place()}: ${name}`);
} else for (const line of byField(tested)) console.log(line);

if (values.write) {
  const before = readRatchet();
  const counts = tested.flatMap(({ id, untested }): [string, number][] => {
    const count = Math.min(untested.length, before[id] ?? 0);
    return count === 0 ? [] : [[id, count]];
  });
  writeFileSync(ratchetFile, `${JSON.stringify(Object.fromEntries(counts), null, 2)}\n`);
}

function byField(all: readonly Tested[]): string[] {
  const fields = [...new Set(all.map(({ field }) => field)), ""];
  return fields.map((field) => {
    const own = field === "" ? all : all.filter((one) => one.field === field);
    const open = own.reduce((sum, { untested }) => sum + untested.length, 0);
    const whole = own.reduce((sum, { alternatives }) => sum + alternatives, 0);
    const worst = own
      .filter(({ untested }) => untested.length > 0)
      .toSorted((a, b) => b.untested.length - a.untested.length)
      .slice(0, field === "" ? 0 : 4)
      .map(({ id, untested }) => `${id} ${untested.length}`);
    return `${(field || "All").padEnd(28)}${String(open).padStart(5)} of ${String(whole).padStart(4)}   ${worst.join(", ")}`;
  });
}
