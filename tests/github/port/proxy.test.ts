/** Which requests go through which proxy. */
import { expect, test } from "vitest";
import { mayHaveProxy, proxyOf } from "../../../src/ports/github/proxy.ts";

const proxy = "http://proxy.example.edu:3128";
const api = new URL("https://api.github.com/repos");

test.each<[string, Record<string, string>, string | null]>([
  ["https_proxy", { https_proxy: proxy }, proxy],
  ["HTTPS_PROXY", { HTTPS_PROXY: proxy }, proxy],
  ["ALL_PROXY", { ALL_PROXY: proxy }, proxy],
  ["the lower case first", { https_proxy: proxy, HTTPS_PROXY: "http://other" }, proxy],
  ["a name without a protocol", { https_proxy: "proxy.example.edu:3128" }, proxy],
  ["not the proxy for http", { http_proxy: proxy }, null],
  ["not one that speaks SOCKS", { ALL_PROXY: "socks5://proxy.example.edu:1080" }, null],
  ["not an empty one", { https_proxy: "" }, null],
  ["not what no_proxy names", { https_proxy: proxy, no_proxy: "example.org, API.github.com" }, null],
  ["not with its port", { https_proxy: proxy, NO_PROXY: "api.github.com:443" }, null],
  ["not the domain that no_proxy names", { https_proxy: proxy, no_proxy: ".github.com" }, null],
  ["not with a star", { https_proxy: proxy, no_proxy: "*" }, null],
  ["but a domain that only ends alike", { https_proxy: proxy, no_proxy: "hub.com,thegithub.com" }, proxy],
])("%s", (_, environment, expected) => {
  expect(proxyOf(api, environment)).toBe(expected);
});

test("loopback is never behind a proxy", () => {
  for (const host of ["localhost:1", "127.0.0.1:1", "[::1]:1"])
    expect(proxyOf(new URL(`http://${host}/`), { http_proxy: proxy })).toBe(null);
});

test("without a proxy nothing is loaded", () => {
  expect(mayHaveProxy({ NO_PROXY: "*", https_proxy: "" })).toBe(false);
  expect(mayHaveProxy({ http_proxy: proxy })).toBe(true);
});
