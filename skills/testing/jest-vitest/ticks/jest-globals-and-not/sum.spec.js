import { expect, test } from "@jest/globals";

test("one", () => expect(sum(1)).not.toBe(1));  // ticks
test("two", () => expect(sum(1)).not.toBe(1));  // ticks
