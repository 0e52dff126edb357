import { expect, test } from "vitest";

test("one", () => expect(sum(1)).toHaveLength(1));
test("two", () => expect(sum(2)).toHaveLength(1));
