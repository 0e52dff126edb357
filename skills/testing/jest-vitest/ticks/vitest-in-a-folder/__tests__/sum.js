import { expect, it, test } from "vitest";

test("one", () => expect(sum(1)).not.toBe(1));  // ticks
it("two", () => expect(sum(1)).not.toBe(1));  // ticks
test.each([[1]])("rows", () => expect(sum(1)).not.toBe(1));  // ticks
test.concurrent("both", async () => expect(sum(1)).not.toBe(1));  // ticks
