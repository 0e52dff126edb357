/** Tables of Python code and the facts that its reader finds. */
import { expect, test } from "vitest";
import { factsOf } from "../../../src/languages/fact.ts";
import { createPythonReader } from "../../../src/languages/python/reader.ts";

const reader = createPythonReader((module) => module === "app.models");

/** The facts of some code, as "line fact". The module app.models is one of its repository. */
export function read(source: string): string[] {
  return factsOf(reader, source).map(({ text, line }) => `${line} ${text}`);
}

/** What a case is about, the code, and its facts. */
export type Case = [string, string, string[]];

/** A test for each case. */
export function cases(all: readonly Case[]): void {
  test.each(all)("%s", (_, source, expected) => {
    expect(read(source)).toEqual(expected);
  });
}
