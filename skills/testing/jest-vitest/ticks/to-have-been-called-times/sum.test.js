import { expect, test } from "vitest";

test("one", () => expect(sum(1)).toHaveBeenCalledTimes(1));
test("two", () => expect(sum(2)).toHaveBeenCalledTimes(1));
