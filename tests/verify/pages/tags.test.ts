import { expect, test } from "vitest";
import { addressesIn } from "../../../src/verify/pages/tags.ts";

test.each([
  ["href", "a, b", ["a, b"]],
  ["ping", " /a\n/b ", ["/a", "/b"]],
  ["srcset", "a.png", ["a.png"]],
  ["srcset", "a.png 1x, b.png 2x", ["a.png", "b.png"]],
  ["srcset", "a.png, b.png ,c.png 300w,", ["a.png", "b.png", "c.png"]],
  ["srcset", "data:image/png;base64,AA 1x,\n\tb.png", ["data:image/png;base64,AA", "b.png"]],
  ["srcset", " ", []],
])("the addresses in %s=%j", (name, value, expected) => {
  expect(addressesIn(name, value)).toEqual(expected);
});
