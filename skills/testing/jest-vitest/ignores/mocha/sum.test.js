import { expect } from "chai";

test("one", () => expect(sum(1)).toBe(1));
test("two", () => expect(sum(1)).toBe(1));
