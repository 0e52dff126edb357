import { expect, test } from "vitest";

test("one", () => expect(sum(1)).toHaveProperty("a"));
test("two", () => expect(sum(2)).toHaveProperty("a"));
