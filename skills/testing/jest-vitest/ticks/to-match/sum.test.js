import { expect, test } from "vitest";

test("one", () => expect(sum(1)).toMatch("a"));
test("two", () => expect(sum(2)).toMatch("a"));
