/** When colours are shown, and that they change nothing else. */
import { describe, expect, test } from "vitest";
import { hasColour, paintIn, paintLevel, plain } from "../../src/ports/colour.ts";
import { createLog } from "../../src/ports/log.ts";

describe("colours are shown", () => {
  test.each<[boolean, boolean, Record<string, string>]>([
    [true, true, {}],
    [true, true, { TERM: "xterm-256color", NO_COLOR: "" }],
    [true, false, { FORCE_COLOR: "1" }],
    [true, false, { FORCE_COLOR: "" }],
    [true, true, { TERM: "dumb", FORCE_COLOR: "1" }],
    [false, false, {}],
    [false, false, { TERM: "xterm-256color" }],
    [false, true, { NO_COLOR: "1" }],
    [false, true, { NO_COLOR: "0" }],
    [false, true, { TERM: "dumb" }],
    [false, true, { FORCE_COLOR: "0" }],
    [false, true, { FORCE_COLOR: "false" }],
  ])("%s (terminal: %s) with %j", (shown, terminal, environment) => {
    expect(hasColour(environment, terminal)).toBe(shown);
  });
});

describe("the level of a problem", () => {
  const paint = { ...plain, error: (text: string) => `<${text}>`, warning: (text: string) => `[${text}]` };

  test.each([
    [
      "roadmap.json:3:5: error: Wrong. [wrong-type]\n  Fix it.",
      "roadmap.json:3:5: <error>: Wrong. [wrong-type]\n  Fix it.",
    ],
    ["warning: Old. [x]\n  error: y", "[warning]: Old. [x]\n  error: y"],
    ["Nothing to write.", "Nothing to write."],
    ["an error: no", "an error: no"],
  ])("%j", (text, expected) => {
    expect(paintLevel(text, paint)).toBe(expected);
  });

  test("colours are added to what is safe, so they cannot come from a text", () => {
    let text = "";
    const log = createLog((more) => void (text += more), true, { paint: paintIn(true) });
    log.info("roadmap.json:1:1: error: \u001b[32mgreen");
    expect(text).toBe("roadmap.json:1:1: \u001b[1m\u001b[31merror\u001b[39m\u001b[22m: [32mgreen\n");
  });
});
