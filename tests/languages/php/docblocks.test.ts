/** Annotations of PHP that stand in comments. */
import { expect, test } from "vitest";
import { factsOf } from "../../../src/languages/fact.ts";
import { docblockReader } from "../../../src/languages/php/docblocks.ts";

test.each<[string, string, string[]]>([
  ["one line", '/** @ORM\\Column(type="string") */', ["1 php annotation ORM.Column"]],
  [
    "many lines",
    "/**\n * @OA\\Get(\n *     @OA\\Response(response=200)\n * )\n */",
    ["2 php annotation OA.Get", "3 php annotation OA.Response"],
  ],
  ["Scribe", "/**\n * @bodyParam title string\n */", ["2 php annotation bodyParam"]],
  ["PHPDoc", "/**\n * @param string $title\n * @return Post @Route\n */", []],
  ["an address", "// ana@Example.org", []],
])("%s", (_, text, expected) => {
  expect(factsOf(docblockReader, text).map((fact) => `${fact.line} ${fact.text}`)).toEqual(expected);
});
