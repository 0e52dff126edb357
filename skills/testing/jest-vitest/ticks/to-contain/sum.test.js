import { expect, test } from "vitest";

test("one", () => expect(sum(1)).toContain(1));
test("two", () => expect(sum(2)).toContain(1));
