/** What is printed as JSON is read by programs, but the runner and terminals see it first. */
import { expect, test } from "vitest";
import { printJson } from "../../src/cli/print-json.ts";
import { createLog } from "../../src/ports/log.ts";

function printed(value: unknown): string {
  let text = "";
  const machine = { environment: {}, log: createLog(() => undefined, false), now: new Date(0) };
  printJson(value, { ...machine, print: (more) => void (text += more) }, 0);
  return text;
}

test.each(["##[error] x", "a\u2028b\u2029c", "\u202eabc", "\u009b31m", "\u200bx", "# [x]", "é 日本 🎉"])(
  "%j is the same value, and no command",
  (value) => {
    const text = printed({ [value]: value });
    expect(JSON.parse(text)).toEqual({ [value]: value });
    expect(text).not.toMatch(/##\[|[\u007f-\u009f\u2028-\u202e\u200b]/);
  },
);

test("what is harmless is printed as it is", () => {
  expect(printed({ title: "é 日本 # [x]" })).toBe('{\n  "title": "é 日本 # [x]"\n}\n');
});
