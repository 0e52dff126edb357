/** JSON output is for programs, but runners and terminals interpret it too. */
import { expect, test } from "vitest";
import { printJson } from "../../src/cli/print-json.ts";
import { createLog } from "../../src/ports/log.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

function printed(value: unknown): string {
  let text = "";
  const clock = new VirtualClock("1970-01-01");
  const machine = { environment: {}, log: createLog(() => undefined, false), clock, now: clock.now() };
  printJson(value, { ...machine, print: (more) => void (text += more) }, 0);
  return text;
}

test.each(["##[error] x", "a\u2028b\u2029c", "\u202eabc", "\u009b31m", "\u200bx", "# [x]", "é 日本 🎉"])(
  "%j keeps its value and is not a command",
  (value) => {
    const text = printed({ [value]: value });
    expect(JSON.parse(text)).toEqual({ [value]: value });
    expect(text).not.toMatch(/##\[|[\u007f-\u009f\u2028-\u202e\u200b]/);
  },
);

test("harmless text is printed as is", () => {
  expect(printed({ title: "é 日本 # [x]" })).toBe('{\n  "title": "é 日本 # [x]"\n}\n');
});
