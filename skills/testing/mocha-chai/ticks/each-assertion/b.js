import assert from "node:assert/strict";
it("adds", () => assert(true));
