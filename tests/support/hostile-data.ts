/** Hostile texts for readers of data: see `hostile.ts`. */
import { again, type Hostile, nested } from "./hostile.ts";

/** Hostile to readers of data and of manifests. */
export const inData: readonly Hostile[] = [
  again("lists in lists", "- "),
  again("lists on lines", "-\n"),
  again("mappings in mappings", "a: {"),
  again("flow sequences", "[a, "),
  again("flow mappings", "{a: b, "),
  again("anchors", "&a "),
  again("anchors and aliases", "- &a *a\n"),
  again("merge keys", "<<: *a\n"),
  again("tags", "!!a "),
  again("documents", "---\n"),
  again("block scalars", "a: |\n b\n"),
  again("folded scalars", "a: >-\n"),
  again("question keys", "? "),
  again("directives", "%YAML 1.2\n"),
  again("the same key", "a: b\n"),
  {
    name: "keys that all differ",
    make(size) {
      const lines: string[] = [];
      for (let at = 0, length = 0; length < size; length += 14) lines.push(`k${at}: v${at++}`);
      return lines.join("\n");
    },
  },
  {
    name: "a mapping deeper and deeper",
    make(size) {
      const lines: string[] = [];
      for (let at = 0, length = 0; length < size; length += at++ + 3) lines.push(`${" ".repeat(at)}a:`);
      return lines.join("\n");
    },
  },
  {
    name: "billions of laughs",
    make(size) {
      const lines = ["a0: &a0 [x]"];
      for (let length = 0; length < size; length += 60) {
        const at = lines.length;
        lines.push(`a${at}: &a${at} [${Array.from({ length: 9 }, () => `*a${at - 1}`).join(",")}]`);
      }
      return lines.join("\n");
    },
  },
  again("TOML tables", "[a]\n"),
  again("TOML tables in tables", "[a.b.c]\n"),
  again("TOML arrays of tables", "[[a]]\n"),
  again("TOML inline tables", "a = {b = "),
  again("TOML arrays", "a = ["),
  again("dotted keys", "a."),
  again("TOML strings", 'a = """'),
  nested("JSON objects", '{"a":', "1", "}"),
  nested("JSON arrays", "[", "1", "]"),
  again("JSON that does not end", '{"a":['),
  again("JSON pairs", '"a":1,'),
  again("JSON comments", "//\n"),
  nested("XML elements", "<a>", "b", "</a>"),
  again("XML that does not end", "<a>"),
  again("XML attributes", '<a b="c" '),
  again("XML entities", "&amp;"),
  again("XML doctype", "<!DOCTYPE a ["),
  again("XML declared entities", '<!ENTITY a "b">'),
  again("XML CDATA", "<![CDATA["),
  again("XML instructions", "<?a "),
  again("XML dependencies", "<dependency><groupId>a</groupId>"),
  again("requirements", "a==1\n"),
  again("requirements with options", "a[b,c]>=1;python_version<'3' \\\n"),
  again("includes", "-r a\n"),
  again("gradle dependencies", 'implementation("a:b:1")\n'),
  again("gradle blocks", "dependencies {\n"),
  again("go.mod blocks", "require (\n"),
  again("ini sections", "[a]\nb =\n c\n"),
];
