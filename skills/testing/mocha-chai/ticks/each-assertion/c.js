import assert from "assert/strict";
test("adds", () => assert(true));
