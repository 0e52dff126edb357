import { expect, test } from "vitest";

test("one", () => expect(sum).toBeDefined());
test("two", () => expect(sum(1)).toBeTruthy());
