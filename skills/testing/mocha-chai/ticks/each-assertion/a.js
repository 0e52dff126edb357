import assert from "assert";
it("adds", () => assert(true));
