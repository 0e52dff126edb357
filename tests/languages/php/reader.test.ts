/** Patterns that a skill for PHP could have. All facts of the model are in `tests/languages/models.test.ts`. */
import { expect, test } from "vitest";
import { fileBeside, linesShowing } from "../../support/model.ts";

const name = "model.php";
const model = fileBeside(import.meta.dirname, `${name}.txt`);

test.each<[string, string, number[]]>([
  ["a route of Laravel", "php call Illuminate.Support.Facades.Route.{get,post}", [46]],
  ["a validated request", "php call Illuminate.Http.Request.validate", [26]],
  ["a query with Eloquent", "php call App.Models.*.where", [27]],
  ["a relation", "php call this.{hasMany,belongsTo}", [43]],
  ["a prepared statement", "php call PDO.prepare", [48]],
  ["a constructor with promoted properties", "php readonly property & php constructor", [22]],
  ["a match", "php match", [37]],
  ["a test with Pest", "php call it & php call expect().toBe", [52]],
])("%s: %s", async (_, pattern, lines) => {
  expect(await linesShowing(pattern, name, model)).toEqual(lines);
});

test("the arrays that a request fills are used without a declaration", async () => {
  const text = "<?php\n$_SESSION['a'] = $_POST['b'];\n$other = $posts['c'];";
  expect(await linesShowing(String.raw`php use $_SESSION[]`, name, text)).toEqual([2]);
  expect(await linesShowing(String.raw`php use $_POST[]`, name, text)).toEqual([2]);
});

test.each<[string, string, string]>([
  ["what is outside the program", "php call foo", "foo();\n<?php bar(); // foo();\n?>\nfoo();"],
  ["a string", "php call foo", "<?php $a = 'foo()'; # foo()\n$b = <<<X\nfoo();\nX;"],
])("%s is not shown by %s", async (_, pattern, text) => {
  expect(await linesShowing(pattern, name, text)).toEqual([]);
});

test("markup around a program is read", async () => {
  const text = `<?php $title = "<main>"; ?>
<form method="post">
  <input name="email" value="<?= $email ?>" required>
</form>`;
  expect(await linesShowing("html attribute input required & html element form", "order.php", text)).toEqual([
    3,
  ]);
  expect(await linesShowing("html element main", "order.php", text)).toEqual([]);
});

test("markup in the strings of a program is not read", async () => {
  expect(await linesShowing("html element main", "order.php", '<?php\necho "<main></main>";\n')).toEqual([]);
});
