import assert from "node:assert";
import test, { it, test as other } from "node:test";

test("adds", () => assert.equal(2, 1 + 1)); // ticks
it("adds", () => assert.equal(2, 1 + 1)); // ticks
other("adds", () => assert.equal(2, 1 + 1)); // ticks
