/** The lines around a proof: its paragraph, clean, and never one that may be a secret. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cutExcerpt } from "../../src/activity/excerpt.ts";

const file = "one\ntwo\nthree\nfour\nfive\nsix\n";

function lines(text: string, line: number, path = "src/a.py"): (string | null)[] | null {
  return cutExcerpt(path, text, line)?.lines.map((one) => one?.untrusted ?? null) ?? null;
}

describe("lines around a proof", () => {
  const long = "a\nb\nc\n\nd\ne\nf\ng\nh\ni\nj\nk\nl\nm\nn\n  \no";
  test.each<[string, string, number, number, string]>([
    ["a file without blank lines", file, 3, 1, "one two three four five six"],
    ["the first paragraph", long, 2, 1, "a b c"],
    ["a long paragraph, near its start", long, 6, 5, "d e f g h i j k"],
    ["a long paragraph, in its middle", long, 12, 6, "e f g h i j k l m n"],
    ["a long paragraph, at its end", long, 15, 9, "h i j k l m n"],
    ["a line of its own", long, 17, 17, "o"],
    ["a blank line", "a\n\nb\n\nc", 2, 1, "a  b"],
  ])("end at a blank line, six lines away at most: %s", (_name, text, line, first, shown) => {
    expect(cutExcerpt("a.py", text, line)).toMatchObject({ first, total: text.trimEnd().split("\n").length });
    expect(lines(text, line)?.join(" ")).toBe(shown);
  });

  test.each([[0], [8], [-1], [1e9]])("do not exist for line %d", (line) => {
    expect(cutExcerpt("a.py", file, line)).toBeNull();
  });

  test("keep their indentation, but no invisible or control characters", () => {
    expect(lines("\tif a:\r\n\t\treturn\u202e 1\u200b  \r\n\u0007# me@example.com", 2)).toEqual([
      "    if a:",
      "        return 1",
      " # …",
    ]);
  });

  test("are cut if they are long", () => {
    const [line] = lines(`${"word ".repeat(1000)}`, 1) ?? [];
    expect(line).toHaveLength(120);
    expect(line?.at(-1)).toBe("…");
  });
});

describe("possible secrets are hidden", () => {
  test.each([
    'password = "hunter2"',
    "DB_PASSWORD: hunter2",
    "secret: abc",
    'API_KEY="abc"',
    "api-key: abc",
    '"access_token": "abc"',
    "Authorization: Basic YTpi",
    "url = postgres://ana:hunter2@localhost/db",
    "AKIAIOSFODNN7EXAMPLE",
    "ghp_aaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    "xoxb-1-2",
    "-----BEGIN RSA PRIVATE KEY-----",
    "eyJhbGciOiJIUzI1NiJ9.e30.x",
    "x = 'd41d8cd98f00b204e9800998ecf8427e'",
    "sk-proj-abc",
  ])("%s", (secret) => {
    // A key that does not end hides what follows.
    const below = secret.includes("BEGIN") ? null : "b";
    expect(lines(`a\n${secret}\nb`, 2)).toEqual(["a", null, below]);
    expect(lines(`a\n${secret}\nb`, 1)).toEqual(["a", null, below]);
    expect(lines(`a\n${secret}\n\nb`, 4)).toEqual([below]);
  });

  test.each<[string, (string | null)[]]>([
    ["a\npassword: |\n  one\n\n  two\nb\n", ["a", null, null, "", null, "b"]],
    ["a\n- name: DB_PASSWORD\n  value: one\nb\nc\n", ["a", "- name: DB_PASSWORD", null, "b", "c"]],
    ['a\nx.put("password",\n  "one");\nb\nc\n', ["a", null, null, "b", "c"]],
    ["a\n<password>\none\n</password>\nc\n", ["a", "<password>", null, "</password>", "c"]],
    ["a\nPASSWORD = \\\n'one'\nb\nc\n", ["a", null, null, "b", "c"]],
  ])("values on the lines below: %j", (text, shown) => {
    expect(lines(text, 4)).toEqual(shown);
  });

  test.each<[string, string[]]>([
    ['variable "db_password" {\n  type = string\n  default = "one"\n}', ["one"]],
    ["apiVersion: v1\nkind: Secret\ndata:\n  user: b25l\n  db: dHdv\ntype: Opaque", ["b25l", "dHdv"]],
    ["stringData:\n  user: one\nkind: Secret", ["one"]],
    ['{\n "kind": "Secret",\n "data": {\n  "db": "b25l"\n }\n}', ["b25l"]],
    ["INSERT INTO users (name, password) VALUES\n  ('one', 'two'),\n  ('three', 'four');", ["two", "four"]],
    ["INSERT INTO users\n  (name, password)\nVALUES\n  ('one', 'two');", ["two"]],
    ["INSERT INTO users VALUES\n  (1, 'two');", ["two"]],
    ['Client(\n  "host",\n  "one",\n  "two",\n)', ["one", "two"]],
    ['connect(\n    "host", 1,\n    b"two")', ["two"]],
    ['const t = jwt.sign(\n  { id },\n  "one",\n  { expiresIn: "1h" },\n);', ["one"]],
  ])("values in a statement of several lines: %j", (text, secrets) => {
    const count = text.split("\n").length;
    for (const line of [1, count]) {
      const shown = lines(text, line)?.join("\n");
      for (const secret of secrets) expect(shown).not.toContain(secret);
    }
  });

  test.each([
    "kind: ConfigMap\ndata:\n  a: b\n---\nkind: Secret\nmetadata:\n  name: c",
    "INSERT INTO orders (id, note) VALUES\n  (1, 'a'),\n  (2, 'b');",
    'client.query(\n  "SELECT a FROM b",\n  [id],\n);',
    'render(\n  "index.html",\n  title="a",\n)',
    'variable "region" {\n  default = "eu-west-1"\n}',
    'mongoose.connect(\n  "mongodb://localhost/shop",\n);',
  ])("statements of several lines without a secret: %j", (text) => {
    expect(lines(text, 1)).not.toContain(null);
  });

  test("a key of several lines, wherever the excerpt begins", () => {
    const key = ["-----BEGIN PRIVATE KEY-----", ..."abcdefgh".split(""), "-----END PRIVATE KEY-----"];
    const all = `${key.join("\n")}\nx\ny`;
    expect(lines(all, 7)).toEqual([...key.map(() => null), "x", "y"]);
    expect(lines(all, 12)).toEqual([null, null, null, null, null, "x", "y"]);
    // The key is above the excerpt.
    const [begin = "", ...rest] = key;
    const hidden = Array.from({ length: 11 }, () => null);
    expect(lines([begin, ..."123456", ...rest, "x"].join("\n"), 12)).toEqual([...hidden, "x"]);
  });

  test("what was found elsewhere", () => {
    expect(cutExcerpt("a.py", "a\nb\nc", 2, new Set([3]))?.lines).toEqual([
      { untrusted: "a" },
      { untrusted: "b" },
      null,
    ]);
  });

  test("words with a character inside that nobody sees", () => {
    expect(lines("pass\u200bword = 1", 1)).toEqual([null]);
  });

  test.each([
    ".env",
    "app/.env.example",
    "env.production",
    "config/credentials.json",
    "id_rsa",
    "secrets/db.yaml",
    "key.pem",
  ])("nothing is shown of %s", (path) => {
    expect(cutExcerpt(path, "a\nb\nc", 2)).toBeNull();
  });

  test.each([
    "def hash_password(text: str) -> str:",
    "from app.tokens import create_token",
    "if token == other:",
    "SELECT secret_count FROM t",
    "app.include_router(router)",
    "assert response.status_code == 200",
  ])("code that only mentions a secret is shown: %s", (line) => {
    expect(lines(line, 1)).toEqual([line]);
  });
});

test("any text gives at most thirteen lines, without control characters", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", maxLength: 400 }),
      fc.integer({ min: 1, max: 20 }),
      (text, line) => {
        const excerpt = cutExcerpt("a.py", text, line);
        const shown = excerpt?.lines.flatMap((one) => one?.untrusted ?? []) ?? [];
        expect(shown.length).toBeLessThanOrEqual(13);
        // oxlint-disable-next-line no-control-regex -- tests that there are none
        expect(shown.join("")).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u200b]/);
      },
    ),
  );
});
