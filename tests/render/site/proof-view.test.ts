/** A proof's label is cut where a line may break: a line's number keeps its file's ending. */
import { expect, test } from "vitest";
import { proofView } from "../../../src/render/site/proof-view.ts";
import { pinOf } from "../../support/figures.ts";

test.each<[string, number | null, string, string | null]>([
  ["app/routes.py", 12, "routes", ".py:12"],
  ["src/order.test.ts", 3, "order.test", ".ts:3"],
  ["Makefile", 3, "Makefile", ":3"],
  [".gitignore", 3, "", ".gitignore:3"],
  ["Dockerfile", null, "Dockerfile", null],
  ["notes:12", null, "notes:12", null],
])("%s, line %s", (path, line, stem, ending) => {
  const { proof } = pinOf("one");
  expect(proofView({ ...proof, path, line })).toMatchObject({ stem, ending });
});
