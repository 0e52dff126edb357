import { expect, test } from "vitest";

test("one", () => expect(sum(1)).toBeGreaterThan(1));
test("two", () => expect(sum(2)).toBeGreaterThan(1));
