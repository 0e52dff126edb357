import { expect, test } from "vitest";

test("one", () => expect(sum(1)).toBeInTheDocument());
test("two", () => expect(sum(2)).toBeInTheDocument());
