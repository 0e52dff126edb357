import { expect, test } from "vitest";

test("one", () => expect(sum(1)).toStrictEqual(1));
test("two", () => expect(sum(2)).toStrictEqual(1));
