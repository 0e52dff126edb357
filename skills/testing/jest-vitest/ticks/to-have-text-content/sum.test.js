import { expect, test } from "vitest";

test("one", () => expect(sum(1)).toHaveTextContent("a"));
test("two", () => expect(sum(2)).toHaveTextContent("a"));
