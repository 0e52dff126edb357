/**
 * `npm run skills:untested`: how many alternatives of the skills' patterns no example needs, by field, and each of them with its
 * place. With ids, only those skills are looked at.
 */
import { parseArgs } from "node:util";
import { type Tested, testedAlternatives } from "./catalogue/untested.ts";

const { positionals } = parseArgs({ allowPositionals: true });
const tested = await testedAlternatives(positionals);
for (const { untested } of tested) for (const { place, name } of untested) console.log(`${place()}: ${name}`);
for (const field of new Set(tested.map((one) => one.field)))
  console.log(
    countLine(
      field,
      tested.filter((one) => one.field === field),
    ),
  );
console.log(countLine("All", tested));

function countLine(name: string, some: readonly Tested[]): string {
  const open = some.reduce((sum, { untested }) => sum + untested.length, 0);
  const all = some.reduce((sum, { alternatives }) => sum + alternatives, 0);
  return `${name.padEnd(28)}${String(open).padStart(5)} of ${String(all).padStart(4)}`;
}
