/** Where the API of each kind of host is. */
import { expect, test } from "vitest";
import { apiOf, isEnterpriseServer } from "../../../src/ports/github/hosts.ts";

test.each([
  ["https://github.com", "https://api.github.com"],
  ["https://github.com/", "https://api.github.com"],
  ["https://octocorp.ghe.com", "https://api.octocorp.ghe.com"],
  ["https://github.example.edu", "https://github.example.edu/api/v3"],
  ["https://github.example.edu:8443/", "https://github.example.edu:8443/api/v3"],
  ["https://ghe.com.example.edu", "https://ghe.com.example.edu/api/v3"],
])("the API of %s is %s", (server, api) => {
  expect(apiOf(server)).toBe(api);
});

test.each([
  ["https://github.com", false],
  ["https://octocorp.ghe.com", false],
  ["http://127.0.0.1:3000", false],
  ["http://git.localhost:3000", false],
  ["https://github.example.edu", true],
  ["https://notghe.com", true],
])("whether %s is Enterprise Server: %s", (server, is) => {
  expect(isEnterpriseServer(server)).toBe(is);
});
