import { readFileSync } from "node:fs";
import { join } from "node:path";
import { RelaxNGValidator, XmlDocument, type XmlNode } from "libxml2-wasm";
import { describe, expect, test } from "vitest";
import { feedXml } from "../../../src/render/machine/feed.ts";
import { cleanText, plainText } from "../../../src/render/machine/plain-text.ts";
import { base, portfolioOf } from "./sample.ts";
import { anyAddress, texts } from "./texts.ts";

const grammar = XmlDocument.fromBuffer(readFileSync(join(import.meta.dirname, "atom.rng")));
const rules = RelaxNGValidator.fromDoc(grammar);
const names = { a: "http://www.w3.org/2005/Atom" };

/** The parsed feed, after validating it. */
function validated(xml: string): XmlDocument {
  const feed = XmlDocument.fromString(xml);
  rules.validate(feed);
  return feed;
}

const found = (feed: XmlDocument, path: string): string[] =>
  feed.find(path, names).map((node: XmlNode) => node.content);

test("the schema detects errors", () => {
  const xml = feedXml(portfolioOf(), base);
  const broken = [
    xml.replace(/<id>.*?<\/id>/, ""),
    xml.replace(/<updated>.*?<\/updated>/, "<updated>today</updated>"),
    xml.replace("<entry>", "<entry><about/>"),
    xml.replace(/ href="[^"]*"/, ""),
  ];
  for (const one of broken) expect(() => validated(one)).toThrow(/element|datatype/i);
});

test("writes an entry", () => {
  const xml = feedXml(portfolioOf(), base);
  validated(xml);
  expect(/ {2}<entry>.*?<\/entry>\n/s.exec(xml)?.[0]).toBe(`  <entry>
    <id>https://ana-souza.github.io/learning/items/coded/</id>
    <link href="https://ana-souza.github.io/learning/items/coded/" rel="alternate" type="text/html"/>
    <link href="https://github.com/ana/learning/blob/2b00000fffffffffffffffffffffffffffffffff/db/joins.sql#L3" rel="related" title="The subject"/>
    <summary>Proven by The path line 3</summary>
    <title>The coded item</title>
    <updated>2025-09-05T00:00:00.000Z</updated>
  </entry>
`);
});

test("lists proven items, newest first, and takes its date from them", () => {
  const feed = validated(feedXml(portfolioOf(), base));
  expect(found(feed, "/a:feed/a:title")).toEqual(["The owner: The roadmap"]);
  expect(found(feed, "/a:feed/a:entry/a:title")).toEqual([
    "The coded item",
    "The route",
    "The proven item",
    "The hidden item",
  ]);
  expect(found(feed, "/a:feed/a:updated")).toEqual(["2025-09-05T00:00:00.000Z"]);
  expect(found(feed, "//a:entry[3]/a:summary")).toEqual(["Proven by commit 1a2b3c4"]);
});

test("meets the requirements of RFC 4287 that its grammar does not cover", () => {
  const feed = validated(feedXml(portfolioOf(), base));
  // §4.1.1: an author, and one self link; §4.1.2: an alternate link for an entry without content.
  expect(found(feed, "/a:feed/a:author/a:name")).toEqual(["The owner"]);
  expect(found(feed, "/a:feed/a:link[@rel='self']/@href")).toEqual([`${base}feed.xml`]);
  expect(found(feed, "//a:entry[count(a:link[@rel='alternate']) != 1]")).toEqual([]);
  // §4.2.6: ids are unique.
  const ids = found(feed, "//a:id");
  expect(new Set(ids).size).toBe(ids.length);
  // A proof without a web page has no link.
  expect(found(feed, "//a:entry[4]/a:link/@rel")).toEqual(["alternate"]);
});

test("contains at most fifty entries", () => {
  const portfolio = portfolioOf();
  const one = portfolio.decisions.find(({ done }) => done);
  if (one === undefined) throw new Error("the sample must have one");
  const decisions = Array.from({ length: 60 }, (_, index) => ({
    ...one,
    on: `2025-09-${String((index % 30) + 1).padStart(2, "0")}`,
    item: { ...one.item, id: `item-${index}` },
  }));
  const feed = validated(feedXml({ ...portfolio, decisions }, base));
  const days = found(feed, "//a:entry/a:updated");
  expect(days).toHaveLength(50);
  expect(days).toEqual(days.toSorted().toReversed());
});

test("is valid with nothing proven, and does not change from day to day", () => {
  const nothing = { ...portfolioOf(), decisions: [] };
  expect(found(validated(feedXml(nothing, base)), "//a:updated")).toEqual(["2025-08-18T00:00:00.000Z"]);
  const bare = { ...portfolioOf(undefined, { start: undefined }), decisions: [] };
  expect(found(validated(feedXml(bare, base)), "//a:updated")).toEqual(["1970-01-01T00:00:00.000Z"]);
});

test("names itself where the roadmap has no title", () => {
  const untitled = { ...portfolioOf(), roadmap: { ...portfolioOf().roadmap, title: "The owner" } };
  const feed = validated(feedXml(untitled, base));
  expect(found(feed, "/a:feed/a:title")).toEqual(["The owner: latest proofs"]);
  expect(found(feed, "/a:feed/a:subtitle")).toEqual(["The latest proofs of completed roadmap items"]);
});

describe("a hostile text in every field", () => {
  // XMLBuilder can write an attribute that is "true" without its value.
  test.each<[string, string]>([...texts, ["the word true", "true"]])("%s", (_name, text) => {
    const xml = feedXml(
      portfolioOf(() => text),
      base,
    );
    const feed = validated(xml);
    const plain = plainText(text);
    expect(found(feed, "//a:entry/a:title")).toEqual([plain, plain, plain, plain]);
    expect(found(feed, "//a:name")).toEqual([plain]);
    // By a stranger, so not parsed as Markdown.
    expect(found(feed, "//a:entry[1]/a:summary")).toEqual([`Proven by ${cleanText(text)} line 3`]);
    expect(found(feed, "//a:link[@rel='related']/@title")).toHaveLength(3);
    expect(feed.find("//*[not(namespace-uri()='http://www.w3.org/2005/Atom')]")).toEqual([]);
    expect(xml).not.toMatch(anyAddress);
  });
});
