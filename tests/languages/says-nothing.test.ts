/** Code that says nothing, in every language: assertions that cannot fail, and errors that are caught and dropped. */
import { describe, expect, test } from "vitest";
import { loadReaders } from "../../src/languages/read-file.ts";
import { context } from "../support/searched.ts";

async function factsOf(path: string, text: string): Promise<string[]> {
  const read = await loadReaders([path]);
  return read(path, text, context).map((fact) => fact.text);
}

describe("an assertion", () => {
  // One that cannot fail, one that can, and the fact of the second, which the first does not have.
  test.each<[string, string, string, string]>([
    ["test_a.py", "def test_a():\n    assert True", "def test_a():\n    assert a()", "python test"],
    [
      "test_b.py",
      "def test_a():\n    assert 1 + 1 == 2, 'sum'",
      "def test_a():\n    assert a == 2",
      "python test",
    ],
    ["test_c.py", "self.assertTrue(True)", "self.assertTrue(a)", "python call self.assertTrue"],
    ["test_d.py", "self.assertEqual(1, 1)", "self.assertEqual(1, a)", "python call self.assertEqual"],
    ["a.test.ts", "expect(true).toBe(true)", "expect(a).toBe(true)", "js call expect().toBe"],
    ["b.test.js", 'expect(1 + 1).not.toBe("a")', "expect(f(1)).not.toBe(2)", "js call expect().not.toBe"],
    ["c.test.js", "expect(true).toBeTruthy()", "expect(a).toBeTruthy()", "js call expect().toBeTruthy"],
    ["d.test.js", "assert.equal(1, 1)", "assert.equal(1, a)", "js call assert.equal"],
    [
      "A.java",
      "class A { void a() { assertTrue(true); } }",
      "class A { void a() { assertTrue(b); } }",
      "java call assertTrue",
    ],
    [
      "B.java",
      "class A { void a() { assertThat(1).isEqualTo(1); } }",
      "class A { void a() { assertThat(b).isEqualTo(1); } }",
      "java call assertThat().isEqualTo",
    ],
    [
      "C.java",
      "class A { void a() { assertThat(1).isEqualTo(1); } }",
      "class A { void a() { assertThat(b(1)).isEqualTo(1); } }",
      "java call assertThat().isEqualTo",
    ],
    [
      "a_test.go",
      'import "github.com/stretchr/testify/assert"\nfunc f() { assert.Equal(t, 1, 1) }',
      'import "github.com/stretchr/testify/assert"\nfunc f() { assert.Equal(t, 1, a()) }',
      "go call github.com/stretchr/testify/assert.Equal",
    ],
    [
      "ATest.kt",
      "fun a() { assertEquals(4, 2 + 2) }",
      "fun a() { assertEquals(4, b()) }",
      "kotlin call assertEquals",
    ],
    [
      "ATest.cs",
      "class A { void B() { Assert.True(true); } }",
      "class A { void B() { Assert.True(c); } }",
      "csharp call Assert.True",
    ],
    [
      "ATest.php",
      "<?php\n$this->assertTrue(true);",
      "<?php\n$this->assertTrue($a);",
      "php call this.assertTrue",
    ],
    ["a_spec.rb", "expect(true).to eq(true)", "expect(total).to eq(3)", "ruby call expect"],
    ["a.rs", "fn a() { assert_eq!(2 + 2, 4); }", "fn a() { assert_eq!(b(), 4); }", "rust call assert_eq!"],
    [
      "A.swift",
      "func a() { XCTAssertTrue(true) }",
      "func a() { XCTAssertTrue(b) }",
      "swift call XCTAssertTrue",
    ],
    ["a_test.dart", "void a() { expect(true, true); }", "void a() { expect(b, true); }", "dart call expect"],
  ])("that cannot fail in %s", async (path, empty, real, fact) => {
    expect(await factsOf(path, empty)).not.toContain(fact);
    expect(await factsOf(path, real)).toContain(fact);
  });

  test("is not what a request expects", async () => {
    const text = 'import request from "supertest";\nrequest(app).get("/a").expect(200);';
    expect(await factsOf("a.test.js", text)).toContain("js call supertest().get().expect");
  });
});

describe("an error", () => {
  test.each<[string, string, string, string]>([
    ["a.py", "try:\n    a()\nexcept E:\n    ...", "try:\n    a()\nexcept E:\n    b()", "python except E"],
    [
      "b.py",
      "for a in b:\n    try:\n        a()\n    except E:\n        # never mind\n        continue",
      "try:\n    a()\nexcept E as e:\n    raise F from e",
      "python except E",
    ],
    ["a.js", "try { a() } catch (e) {}", "try { a() } catch (e) { b(e) }", "js catch"],
    ["b.ts", "try { a() } catch { /* never mind */ }", "try { a() } catch { b() }", "js catch"],
    ["c.js", "a().catch(() => {})", "a().catch((e) => b(e))", "js call a().catch"],
    [
      "A.java",
      "class A { void a() { try { b(); } catch (E ignored) {} } }",
      "class A { void a() { try { b(); } catch (E | F e) { c(e); } } }",
      "java catch E",
    ],
    [
      "a.go",
      "func f() { if err != nil { log.Fatal(err) } }",
      "func f() { if err != nil { log.Print(err) } }",
      "go if err",
    ],
    [
      "b.go",
      'func f() {\n\tif err != nil {\n\t\tfmt.Println("a", err)\n\t\tos.Exit(1)\n\t}\n}',
      "func f() {\n\tif err != nil {\n\t\treturn err\n\t}\n}",
      "go if err",
    ],
    [
      "a.cs",
      "class A { void B() { try { C(); } catch (E) {} } }",
      "class A { void B() { try { C(); } catch (E) { D(); } } }",
      "csharp catch E",
    ],
  ])("that is dropped in %s", async (path, dropped, handled, fact) => {
    const facts = await factsOf(path, dropped);
    expect(facts).not.toContain(fact);
    expect(facts.filter((one) => /(?:ignored|fatal) error$/.test(one))).toHaveLength(1);
    expect(await factsOf(path, handled)).toContain(fact);
  });
});

describe("a variable of the environment", () => {
  test("is not read where it is set", async () => {
    expect(await factsOf("a.py", 'import os\nos.environ["A"] = "1"\ndel os.environ["A"]')).not.toContain(
      "python use os.environ[]",
    );
    expect(await factsOf("a.py", 'import os\nb = os.environ["A"]')).toContain("python use os.environ[]");
    expect(await factsOf("a.js", 'process.env.A = "1"; delete process.env.A')).not.toContain(
      "js use process.env.A",
    );
    expect(await factsOf("a.js", "const a = process.env.A")).toContain("js use process.env.A");
  });
});

test("a function that returns nothing has another fact than one that returns something", async () => {
  expect(await factsOf("a.py", "def a() -> None: ...")).not.toContain("python return annotation");
  expect(await factsOf("a.py", "def a() -> int: ...")).toContain("python return annotation");
});
