import { expect, test } from "vitest";

test("one", () => expect(sum(1)).toThrowError());
test("two", () => expect(sum(2)).toThrowError());
