import { expect, test } from "vitest";

test("one", () => expect(sum(1)).toEqual(1));
test("two", () => expect(sum(2)).toEqual(1));
