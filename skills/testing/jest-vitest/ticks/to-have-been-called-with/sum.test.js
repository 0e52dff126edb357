import { expect, test } from "vitest";

test("one", () => expect(sum(1)).toHaveBeenCalledWith(1));
test("two", () => expect(sum(2)).toHaveBeenCalledWith(1));
