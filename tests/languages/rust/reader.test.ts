/** Patterns that a skill for Rust could have. All facts of the model are in `tests/languages/models.test.ts`. */
import { expect, test } from "vitest";
import { fileBeside, linesShowing } from "../../support/model.ts";

const name = "model.rs";
const model = fileBeside(import.meta.dirname, `${name}.txt`);

test.each<[string, string, number[]]>([
  ["a trait that is implemented", "rust implements Area & rust trait Area", [17]],
  ["errors that are passed on", "rust question mark & rust use Result", [31, 40, 42]],
  ["pattern matching", "rust match", [19]],
  ["an HTTP server with axum", "rust call axum.Router.*", [39]],
  ["an asynchronous program", "rust annotation tokio.main & rust await", [37]],
  ["a lifetime", "rust lifetime & rust struct *", [10]],
  ["iterators", "rust call *.{map,filter} & rust closure", [30]],
  ["shared state", "rust use Arc & rust use Mutex", [41]],
  ["a unit test", "rust annotation test & rust call assert_eq!", [53]],
])("%s: %s", async (_, pattern, lines) => {
  expect(await linesShowing(pattern, name, model)).toEqual(lines);
});

test.each<[string, string, string, number[]]>([
  [
    "methods with parameters",
    "rust parameters",
    "impl A {\n fn b(&mut self) {}\n fn c(&self, d: u8) {}\n fn e(self) {}\n fn f(g: u8) {}\n}\n",
    [3, 5],
  ],
  ["a type parameter", "rust generic", "fn a<'a>(b: &'a str) {}\nfn c<'a, T: Copy>(d: T) {}\n", [2]],
  ["a lifetime parameter", "rust lifetime parameter", "impl<'a> A<'a> {}\nimpl<T> B<T> {}\n", [1]],
  [
    "a mutable reference",
    "rust mutable reference",
    "fn a(b: &mut Vec<u8>, c: &str) {}\nfn d(&self) { e(&mut f); g(&h); }\nfn i(&mut self) {}\n",
    [1, 2, 3],
  ],
  ["a reference", "rust reference", "fn a(b: &mut u8) {}\nfn c(d: &u8) { e & f }\n", [2]],
])("%s: %s, in its own text", async (_, pattern, text, lines) => {
  expect(await linesShowing(pattern, "a.rs", text)).toEqual(lines);
});

test.each<[string, string, string]>([
  [
    "a comment and a string",
    "rust call *unwrap",
    '/* a /* b.unwrap() */ c.unwrap() */ fn d() { let e = r#"f.unwrap()"#; }',
  ],
  ["a character", "rust lifetime", "fn a() { let b = 'c'; let d = '\\''; }"],
])("%s is not shown by %s", async (_, pattern, text) => {
  expect(await linesShowing(pattern, name, text)).toEqual([]);
});
