import { expect, test } from "vitest";

test("one", () => expect(sum(1)).toMatchInlineSnapshot());
test("two", () => expect(sum(2)).toMatchInlineSnapshot());
