/** Reading a published site from a server that a stranger may control. */
import { expect, test } from "vitest";
import { publishedSite } from "../../../src/verify/pages/published-site.ts";
import { VirtualClock } from "../../support/virtual-clock.ts";
import { now } from "../learner.ts";

const portfolio = "https://ana.example/learning/portfolio.json";

/** @param headers of each answer. @param asked gets the addresses */
function answering(headers: Record<string, string> = {}, asked: string[] = []): typeof fetch {
  return async (address) => {
    asked.push(String(address));
    return new Response("page", { headers });
  };
}

test("a page is opened at its folder, as visitors do", async () => {
  const asked: string[] = [];
  const site = publishedSite(portfolio, answering({}, asked), new VirtualClock(now));
  expect(Buffer.from((await site.read("items/crud/index.html")) ?? []).toString()).toBe("page");
  await site.read("index.html");
  await site.read("badges/progress.svg");
  expect(asked).toEqual([
    "https://ana.example/learning/items/crud/",
    "https://ana.example/learning/",
    "https://ana.example/learning/badges/progress.svg",
  ]);
});

test.each([
  ["refresh", "0; url=https://example.com/"],
  ["refresh", " 0; url=https://example.com/"],
  ["link", '<https://example.com/x.css>; rel="stylesheet"'],
])("a page is not read if a header changes what is shown: %s: %s", async (name, value) => {
  const site = publishedSite(portfolio, answering({ [name]: value }), new VirtualClock(now));
  await expect(site.read("index.html")).rejects.toThrow(`its “${name}” header changes what is shown`);
});

test.each([
  ["link", '<https://ana.example/>; rel="canonical"'],
  ["content-type", "text/html"],
])("another header is: %s", async (name, value) => {
  const site = publishedSite(portfolio, answering({ [name]: value }), new VirtualClock(now));
  expect(await site.read("index.html")).not.toBeNull();
});

test("files that are too large count for the whole site, too", async () => {
  const large = new Uint8Array(6_000_000);
  const site = publishedSite(portfolio, async () => new Response(large), new VirtualClock(now));
  const reasons: unknown[] = [];
  for (let file = 0; file < 45; file++) reasons.push(await site.read(`${file}.svg`).catch(String));
  expect(reasons[0]).toBe("Error: the file is too large");
  expect(reasons.at(-1)).toBe("Error: the site is too large");
});

test("a site that takes too long is not read to the end", async () => {
  const clock = new VirtualClock(now);
  const site = publishedSite(portfolio, answering(), clock);
  await site.read("index.html");
  await clock.sleep(181_000);
  await expect(site.read("progress/index.html")).rejects.toThrow("the site took too long");
});
