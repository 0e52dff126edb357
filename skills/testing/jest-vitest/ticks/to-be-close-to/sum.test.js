import { expect, test } from "vitest";

test("one", () => expect(sum(1)).toBeCloseTo(1));
test("two", () => expect(sum(2)).toBeCloseTo(1));
