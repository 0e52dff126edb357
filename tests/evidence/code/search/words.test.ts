import fc from "fast-check";
import { expect, test } from "vitest";
import { readExamples } from "../../../../scripts/catalogue/examples.ts";
import { readWritten } from "../../../../scripts/catalogue/read-catalogue.ts";
import { localModules } from "../../../../src/languages/local-modules.ts";
import type { Fact } from "../../../../src/languages/fact.ts";
import type { ReadingContext } from "../../../../src/languages/file-kind.ts";
import { loadReaders, type ReadFile } from "../../../../src/languages/read-file.ts";
import { loadSources } from "../../../../src/languages/source.ts";
import type { Leaf } from "../../../../src/evidence/code/search/leaf.ts";
import { beginningOf, compilePattern, type FactTerm } from "../../../../src/evidence/code/search/pattern.ts";
import { skillCriterion } from "../../../../src/evidence/code/search/rules.ts";
import { searchFor } from "../../../../src/evidence/code/search/search.ts";
import {
  type Part,
  searchParts,
  type SearchParts,
} from "../../../../src/evidence/code/search/search-parts.ts";
import { skills } from "../../../../src/skills/catalogue.ts";
import type { ExampleFiles } from "../../../../src/skills/skill.ts";

/** Every case of every skill. */
const cases = readWritten().flatMap(({ id, folder }) => {
  const { ticks, ignores } = readExamples(folder);
  return [...ticks, ...ignores].map(([name, files]) => ({ id, name, files }));
});
const leaves = new Map<string, Leaf>();
for (const skill of skills)
  skillCriterion(skill, (leaf) => {
    leaves.set(leaf.key, leaf);
    return leaf.key;
  });
const read = await loadReaders(cases.flatMap(({ files }) => Object.keys(files)));
const readSource = await loadSources(["a.ipynb"]);
const opened = new Map<FactTerm, FactTerm>();
const sieved = searchParts([...leaves.values()]);
const bare = searchParts([...leaves.values()].map(withoutSieve));

/** The same leaf in a form that requires parsing every file. */
function withoutSieve(leaf: Leaf): Leaf {
  const open = (term: FactTerm): FactTerm => {
    const known = opened.get(term) ?? { ...term, words: null, shape: null };
    opened.set(term, known);
    return known;
  };
  return {
    ...leaf,
    patterns: leaf.patterns.map((pattern) => ({ ...pattern, needs: pattern.needs.map(open) })),
  };
}

/** For each kind of file, its parts by the facts that their first term may match. */
const byFact = new Map<readonly string[], { all: readonly Part[]; at: Map<string, number[]> }>();

function partsByFact(says: readonly string[]): { all: readonly Part[]; at: Map<string, number[]> } {
  const known = byFact.get(says);
  if (known !== undefined) return known;
  const { all } = bare.ofKind(says);
  const at = new Map<string, number[]>();
  for (const [index, { pattern }] of all.entries()) {
    const [term] = pattern.needs;
    const wild = term?.test === null ? [] : (term?.beginnings ?? [""]);
    for (const key of [...(term?.exact ?? []), ...wild]) at.set(key, [...(at.get(key) ?? []), index]);
  }
  byFact.set(says, { all, at });
  return { all, at };
}

/** All parts that may match these facts, whatever words the files have: matching the others takes most of the time. */
function bareParts(facts: readonly Fact[]): SearchParts {
  const keys = new Set(["", ...facts.flatMap(({ text }) => [text, beginningOf(text)])]);
  return {
    ...bare,
    ofKind(says) {
      const { all, at } = partsByFact(says);
      const found = new Set([...keys].flatMap((key) => at.get(key) ?? []));
      const within = all.filter((_, index) => found.has(index));
      return { all, within: () => within };
    },
  };
}

/** Reads each file once, however often it is searched. */
function readerOnce(): ReadFile {
  const known = new Map<string, Fact[]>();
  return (path, text, context) => {
    const facts = known.get(path) ?? read(path, text, context);
    known.set(path, facts);
    return facts;
  };
}

function contextOf(files: ExampleFiles): ReadingContext {
  return { isLocal: localModules(Object.keys(files)), foreign: () => undefined };
}

/** Everything found, as "leaf path:line". */
function foundIn(parts: SearchParts, files: ExampleFiles, readFile = read): string[] {
  const search = searchFor(parts, { places: 1000, inFile: 1000 });
  const context = contextOf(files);
  for (const [path, text] of Object.entries(files)) {
    search.see(path);
    const source = readSource(path, text);
    if (search.wants(path)) search.read(path, source?.text ?? "", context, readFile, source?.file);
  }
  return [...search.places()].flatMap(([key, places]) =>
    places.map(({ path, line }) => `${key} ${path}:${line}`),
  );
}

test.each(cases)("the prefilter skips nothing in the example $name of $id", ({ files }) => {
  const readFile = readerOnce();
  const facts = Object.entries(files).flatMap(([path, text]) => {
    const source = readSource(path, text);
    return source === null ? [] : readFile(path, source.file ?? source.text, contextOf(files));
  });
  expect(foundIn(sieved, files, readFile)).toEqual(foundIn(bareParts(facts), files, readFile));
});

interface Example {
  path: string;
  text: string;
}

const examples = cases
  .flatMap(({ files }) => Object.entries(files))
  .map(([path, text]): Example => ({ path, text }));
const ending = (path: string): string => path.slice(path.lastIndexOf("/") + 1).replace(/^.+(?=\.)/, "");
const endings = [...new Set(examples.map(({ path }) => ending(path)))];
const byEnding = endings.map((one) => examples.filter(({ path }) => ending(path) === one));

/** Several examples of one kind of file in one file, under the path of one of them. */
const mixed = fc
  .constantFrom(...byEnding)
  .chain((some) => fc.tuple(fc.constantFrom(...some), fc.array(fc.constantFrom(...some), { maxLength: 5 })))
  .map(([first, others]): Example => ({
    path: first.path,
    text: [first, ...others].map(({ text }) => text).join("\n"),
  }));

/** Equivalent spellings: SQL and Dockerfiles in capitals, and Windows line endings. */
const rewritten = fc.constantFrom<(example: Example) => Example>(
  (same) => same,
  ({ path, text }) => ({ path, text: /\.sql$|dockerfile/i.test(path) ? text.toUpperCase() : text }),
  ({ path, text }) => ({ path, text: text.replaceAll("\n", "\r\n") }),
);

test("the prefilter skips nothing in files with several examples", () => {
  const files = fc
    .array(
      fc.tuple(mixed, rewritten).map(([example, rewrite]) => rewrite(example)),
      { minLength: 1, maxLength: 4 },
    )
    .map((some): ExampleFiles => Object.fromEntries(some.map(({ path, text }) => [path, text])));
  fc.assert(
    fc.property(files, (some) => {
      const readFile = readerOnce();
      expect(foundIn(sieved, some, readFile)).toEqual(foundIn(bare, some, readFile));
    }),
    { numRuns: 300 },
  );
});

/** A notebook with one cell, written like Jupyter: one line of JSON per line. */
const notebook = (...lines: string[]): string =>
  JSON.stringify({ cells: [{ cell_type: "code", source: lines.map((line) => `${line}\n`) }] }, null, 1);

test.each<[string, string, string, string]>([
  ["a set of addresses", "python literal set", "a.py", 'allowed = {"http://a", "http://b"}\n'],
  ["a set with a comment", "python literal set", "a.py", "allowed = {\n  # first: these\n  1,\n  2,\n}\n"],
  ["a tuple after a keyword", "python literal tuple", "a.py", "assert(1, 2)\n"],
  ["a tuple at the start of a file", "python literal tuple", "a.py", "(1, 2)\n"],
  [
    "a type after a default that is a call",
    "python parameter annotation",
    "a.py",
    "def f(db=g(), b: int = 1): ...\n",
  ],
  [
    "an error that is a key alone",
    "js return error",
    "a.ts",
    "try {\n  work();\n} catch (error) {\n  return {\n    error\n  };\n}\n",
  ],
  ["a list after a comprehension", "python literal list", "a.py", "a = [b for b in c]; d = [b]\n"],
  ["a list in a comprehension", "python literal list", "a.py", "a = [[b, 1] for b in c]\n"],
  ["a list that goes on", "python literal list", "a.py", "a = [\n    1,  # for one\n    2,\n]\n"],
  ["a list after a keyword", "python literal list", "a.py", "def f():\n    return[1]\n"],
  ["a code on the next line", "python return code #", "a.py", "def f():\n    return a(), \\\n        404\n"],
  ["a code that comes first", "python return code #", "a.py", "def f():\n    return 404, a()\n"],
  ["SQL in a string", "sql join", "a.rb", 'run "SELECT 1 FROM a JOIN b USING (id)"\n'],
  ["SQL in a table", "sql join", "a.sql", "a join b\n"],
  [
    "SQL in a cell of Databricks",
    "sql join",
    "a.py",
    "# Databricks notebook source\n# MAGIC %sql\n# MAGIC show a join b\n",
  ],
  ["a caught error", "dart catch *", "a.dart", "void f() { try { g(); } on Late { h(); } }\n"],
  ["a raised error again", "ruby rethrow", "a.rb", "begin\n  work\nrescue Late\n  log\n  raise\nend\n"],
  ["an assigned member", "python assign member *", "a.py", 'user.name = "Ana"\n'],
  [
    "an assigned member of what was found",
    "python assign member *.first().*",
    "a.py",
    'user = db.query(User).first()\nuser.name = "Ana"\n',
  ],
  ["an aggregate by name", "sql aggregate max", "a.sql", "select max(day) from sales\n"],
  [
    "a subquery after a comment",
    "sql subquery",
    "a.sql",
    "select 1 from a where b in ( -- these\n  select 1 from c)\n",
  ],
  [
    "a subquery over several notebook lines",
    "sql subquery",
    "a.ipynb",
    notebook('rows = run("""select 1 from a where b in (', '  select 1 from c)""")'),
  ],
  [
    "a keyword after a tab in a notebook",
    "sql delete",
    "a.ipynb",
    notebook('run("""', '\tdelete from sales where day = 1""")'),
  ],
  [
    "a keyword after an escaped line feed",
    "sql join",
    "a.py",
    String.raw`run("select a from\nb\njoin c on 1 = 2")`,
  ],
  ["a keyword after an escaped tab", "sql delete", "a.rb", String.raw`run "\tdelete\tfrom b where c = 1"`],
  [
    "a subquery after an escaped line feed",
    "sql subquery",
    "a.py",
    String.raw`q = "select 1 from a where b in (\nselect 1 from c)"`,
  ],
])("the prefilter keeps %s", (_, pattern, path, text) => {
  const leaf: Leaf = { key: "leaf", patterns: [compilePattern(pattern)], contains: null, min: 1 };
  const all = foundIn(searchParts([withoutSieve(leaf)]), { [path]: text });
  expect(all).not.toEqual([]);
  expect(foundIn(searchParts([leaf]), { [path]: text })).toEqual(all);
});

test.each<[string, string, string, string]>([
  ["one word of a name", "python call urllib.request.urlopen", "a.py", "request(url)\n"],
  ["a word of each name", "js use {import.meta,Bun}.env.*", "a.js", "import { env } from './env.js';\n"],
  ["no catch", "js catch && js throw *", "a.js", "throw new Error('none');\n"],
  [
    "an answer that tells no error",
    "js return error",
    "a.ts",
    "try {\n  work();\n} catch {\n  return { late: true };\n}\n",
  ],
  ["no raise", "ruby catch * & ruby throw *", "a.rb", "work\nrescue Late => late\n  retry\n"],
  ["a small env", "ruby use ENV[]", "a.rb", 'env["rack.input"]\n'],
  [
    "a comprehension and an index",
    "python literal list",
    "a.py",
    "rows = [row for row in table]\nfirst = rows[0]\n",
  ],
  ["a single value", "python return code #", "a.py", "def f():\n    return 404\n"],
  ["an English join", "sql join", "a.rb", "# People join later.\nlist.join\n"],
])("the prefilter spares a file with %s", (_, pattern, path, text) => {
  const leaf: Leaf = { key: "leaf", patterns: [compilePattern(pattern)], contains: null, min: 1 };
  const search = searchFor(searchParts([leaf]), { places: 1, inFile: 1 });
  const parsed: string[] = [];
  const reading = { isLocal: () => false, foreign: () => undefined };
  search.read(path, text, reading, (one) => (parsed.push(one), []));
  expect(parsed).toEqual([]);
});
