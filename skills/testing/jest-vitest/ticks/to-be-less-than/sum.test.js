import { expect, test } from "vitest";

test("one", () => expect(sum(1)).toBeLessThan(1));
test("two", () => expect(sum(2)).toBeLessThan(1));
