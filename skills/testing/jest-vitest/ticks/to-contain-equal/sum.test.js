import { expect, test } from "vitest";

test("one", () => expect(sum(1)).toContainEqual(1));
test("two", () => expect(sum(2)).toContainEqual(1));
