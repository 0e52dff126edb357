/** Licence files: the name alone of a licence grants nothing. */
import { expect, test } from "vitest";
import { loadReaders } from "../../../src/languages/read-file.ts";

async function factsOf(path: string, text: string): Promise<string[]> {
  const read = await loadReaders([path]);
  return read(path, text, { isLocal: () => false, foreign: () => undefined }).map((fact) => fact.text);
}

const terms = "Permission is hereby granted, free of charge, to any person obtaining a copy.\n";

test.each(["LICENSE", "licence.md", "COPYING", "UNLICENSE.txt", "License.rst", "MIT.md"])(
  "%s holds the terms",
  async (path) => {
    expect(await factsOf(path, terms)).toEqual(["licence text"]);
  },
);

test("a file of one word is not a licence", async () => {
  expect(await factsOf("LICENSE", "MIT\n")).toEqual([]);
});

test("a text about licences is not a licence", async () => {
  expect(await factsOf("licences-compared.md", terms)).not.toContain("licence text");
});
