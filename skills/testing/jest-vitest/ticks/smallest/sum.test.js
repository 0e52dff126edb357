import { expect, test } from "vitest";
test("one", () => expect(sum(1)).toBe(1));
test("none", () => expect(sum()).toBe(0));
