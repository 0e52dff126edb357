/**
 * A model file for each language that is read by a table, with every fact of it. `UPDATE_FACTS=1` writes the facts anew: read
 * the difference.
 */
import { existsSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { factsIn, linesShowing } from "../support/model.ts";

const models = globSync("*/model.*.txt", { cwd: import.meta.dirname }).toSorted();

test("there are models", () => {
  expect(models.length).toBeGreaterThan(11);
});

describe.each(models)("%s", (model) => {
  const path = join(import.meta.dirname, model);
  const name = basename(model, ".txt");
  const text = readFileSync(path, "utf8");

  test("has exactly these facts", async () => {
    const list = join(dirname(path), `${name}.facts`);
    const facts = `${(await factsIn(name, text)).join("\n")}\n`;
    if (process.env["UPDATE_FACTS"] === "1" || !existsSync(list)) writeFileSync(list, facts);
    expect(facts).toBe(readFileSync(list, "utf8"));
  });

  test("each fact is found by a pattern that names it", async () => {
    const facts = [...new Set((await factsIn(name, text)).map((fact) => fact.replace(/^\d+ /, "")))];
    const plain = facts.filter((fact) => !/[*#{}&!\\]|^(?:css|html) .* path /.test(fact));
    expect(plain.length).toBeGreaterThan(facts.length / 2);
    const missed: string[] = [];
    for (const fact of plain) if ((await linesShowing(fact, name, text)).length === 0) missed.push(fact);
    expect(missed).toEqual([]);
  });

  test("has them at the same lines with line ends of Windows", async () => {
    expect(await factsIn(name, text.replaceAll("\n", "\r\n"))).toEqual(await factsIn(name, text));
  });

  test("can be broken anywhere", async () => {
    const misplaced: string[] = [];
    for (const broken of brokenTexts(text)) {
      const lines = broken.split("\n").length;
      const facts = await factsIn(name, broken);
      misplaced.push(
        ...facts.filter((fact) => !(Number.parseInt(fact, 10) >= 1 && Number.parseInt(fact, 10) <= lines)),
      );
    }
    expect(misplaced).toEqual([]);
  });
});

/** The text cut off at many places, and with every pair of quotes or brackets open. */
function brokenTexts(text: string): string[] {
  const cuts = Array.from({ length: 80 }, (_, index) =>
    text.slice(0, Math.floor((text.length * index) / 80) + index),
  );
  return [...cuts, ...[...`"'\`([{<>}])#/\n$@:`].map((sign) => text.replaceAll(sign, ""))];
}
