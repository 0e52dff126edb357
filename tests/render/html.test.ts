import Handlebars from "handlebars/runtime";
import { expect, test } from "vitest";
import { escapeHtml, html } from "../../src/render/html.ts";

test("what could end an element, an attribute or an entity is escaped", () => {
  expect(escapeHtml(`<b title="x" lang='y' id=\`z\`>&amp;</b>`)).toBe(
    "&lt;b title&#x3D;&quot;x&quot; lang&#x3D;&#x27;y&#x27; id&#x3D;&#x60;z&#x60;&gt;&amp;amp;&lt;/b&gt;",
  );
});

test("HTML that was made safe is what Handlebars prints as it is", () => {
  expect(html("<b>&amp;</b>")).toBeInstanceOf(Handlebars.SafeString);
  expect(html("<b>&amp;</b>").toHTML()).toBe("<b>&amp;</b>");
});
