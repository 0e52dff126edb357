import { expect, test } from "vitest";

test("one", () => expect(sum(1)).toThrow());
test("two", () => expect(sum(2)).toThrow());
