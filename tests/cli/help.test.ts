/** The help texts: complete, narrow, and true. */
import { describe, expect, test } from "vitest";
import { commands } from "../../src/cli/commands/table.ts";
import { helpFor } from "../../src/cli/help.ts";
import { readArguments } from "../../src/cli/options.ts";
import { twoColumns, wrap } from "../../src/cli/wrap.ts";
import { paintIn, plain } from "../../src/ports/colour.ts";

const pages = [[], ...commands.map(({ name }) => [name])].map((words): [string, string] => [
  ["help", ...words].join(" "),
  helpFor(["help", ...words], plain),
]);

test.each(pages)("%s is at most 80 columns wide, without spaces at line ends", (_name, text) => {
  const lines = text.split("\n");
  expect(lines.filter((line) => line.length > 80)).toEqual([]);
  expect(lines.filter((line) => line !== line.trimEnd())).toEqual([]);
});

test.each(pages)("%s has the same text with colours", (name, text) => {
  const coloured = helpFor(name.split(" "), paintIn(true));
  expect(coloured).toContain("\u001b[1mUsage:\u001b[22m");
  // eslint-disable-next-line no-control-regex -- these are the sequences that colours are made of
  expect(coloured.replace(/\u001b\[\d+m/g, "")).toBe(text);
});

describe.each(commands.map((command) => [command.name, command] as const))("%s", (name, command) => {
  test("has at least two examples, which the program takes", () => {
    expect(command.examples.length).toBeGreaterThanOrEqual(2);
    for (const { run } of command.examples) {
      const line = /\broadfolio ((?:"[^"]*"|[^>)])*)/.exec(run)?.[1] ?? "";
      const argv = [...line.matchAll(/"([^"]*)"|[^\s"]+/g)].map(([whole, inner]) => inner ?? whole);
      expect(readArguments(argv)).toMatchObject({ command: name });
    }
  });

  test("its help has every option with a meaning", () => {
    const text = helpFor([name, "--help"], plain);
    for (const option of command.options)
      expect(text).toMatch(new RegExp(`^ {2}(?:-\\w, )?--${option.name}\\b`, "m"));
    for (const { says } of [command, ...command.options]) expect(says).toMatch(/^\S.*[^.]$/);
  });
});

describe("wrapping", () => {
  test("breaks at spaces, and leaves a long word whole", () => {
    const long = "x".repeat(90);
    expect(wrap(`one ${long} two`, "  ")).toEqual(["  one", `  ${long}`, "  two"]);
    expect(wrap(`${"abcd ".repeat(16)}end`)).toEqual([`${"abcd ".repeat(15)}abcd`, "end"]);
  });

  test("puts a meaning below a name that is too long", () => {
    expect(
      twoColumns(
        [
          ["-a", "first"],
          [`--${"b".repeat(30)}`, "second"],
        ],
        (name) => name,
      ),
    ).toEqual(["  -a  first", `  --${"b".repeat(30)}`, "      second"]);
  });
});
