import { expect, test } from "vitest";

test("one", () => expect(sum(1)).toMatchSnapshot());
test("two", () => expect(sum(2)).toMatchSnapshot());
