/** On Windows a file that is open cannot be renamed yet. */
import { describe, expect, test } from "vitest";
import { renameOpen } from "../../src/ports/open-files.ts";

/** A disk on which renaming fails so many times. */
function disk(failures: number, code: string, windows = true) {
  const waits: number[] = [];
  let tries = 0;
  return {
    waits,
    tries: () => tries,
    system: {
      windows,
      async rename(): Promise<void> {
        if (++tries <= failures) throw Object.assign(new Error(code), { code });
      },
      wait: async (milliseconds: number) => void waits.push(milliseconds),
    },
  };
}

test.each(["EPERM", "EACCES", "EBUSY"])("tries again after %s, with longer pauses", async (code) => {
  const { system, waits, tries } = disk(3, code);
  await renameOpen("a", "b", system);
  expect(tries()).toBe(4);
  expect(waits).toHaveLength(3);
  expect(waits).toEqual(waits.toSorted((a, b) => a - b));
});

describe("gives up", () => {
  test("after about two seconds", async () => {
    const { system, waits } = disk(Infinity, "EBUSY");
    await expect(renameOpen("a", "b", system)).rejects.toThrow("EBUSY");
    expect(waits.reduce((sum, one) => sum + one, 0)).toBeLessThan(3000);
  });

  test.each([
    ["on another error", "ENOENT", true],
    ["on another system, where waiting does not help", "EACCES", false],
  ])("at once %s", async (_name, code, windows) => {
    const { system, waits, tries } = disk(Infinity, code, windows);
    await expect(renameOpen("a", "b", system)).rejects.toThrow(code);
    expect([tries(), waits]).toEqual([1, []]);
  });
});
