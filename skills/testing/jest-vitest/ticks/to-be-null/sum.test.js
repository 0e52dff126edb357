import { expect, test } from "vitest";

test("one", () => expect(sum(1)).toBeNull());
test("two", () => expect(sum(2)).toBeNull());
