/** The addresses that a file names. */
import { expect, test } from "vitest";
import { createPythonReader } from "../../../src/languages/python/reader.ts";

function addressesIn(text: string): string[] {
  const found: string[] = [];
  createPythonReader(() => false)(text, (fact) => {
    if (fact.startsWith("python url ")) found.push(fact.slice(11));
  });
  return found;
}

test.each<[string, string[]]>([
  ["http://cleaning:8003/run", ["http://cleaning", "http://localhost"]],
  ["http://0.0.0.0:80", ["http://0.0.0.0", "http://localhost"]],
  ["http://host.docker.internal/run", ["http://host.docker.internal", "http://localhost"]],
  ["http://localhost:8000", ["http://localhost"]],
  ["http://api.example.com/v1", ["http://api.example.com"]],
  ["https://cleaning", ["https://cleaning"]],
  ["postgresql://shop@db/shop", ["postgresql"]],
])("a server beside the program is localhost by another name: %s", (address, expected) => {
  expect(addressesIn(`a = "${address}"`)).toEqual(expected);
});

test("a host that is inserted may be any", () => {
  expect(addressesIn('a = f"http://{host}/run"')).toEqual(["http://?"]);
});
