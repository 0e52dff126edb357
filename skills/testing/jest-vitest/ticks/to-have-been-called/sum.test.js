import { expect, test } from "vitest";

test("one", () => expect(sum(1)).toHaveBeenCalled());
test("two", () => expect(sum(2)).toHaveBeenCalled());
