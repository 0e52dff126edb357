import { expect, test } from "vitest";

test("one", () => expect(sum(1)).toMatchObject({}));
test("two", () => expect(sum(2)).toMatchObject({}));
