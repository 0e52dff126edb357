/** Patterns that a skill for Kotlin could have. All facts of the model are in `tests/languages/models.test.ts`. */
import { expect, test } from "vitest";
import { fileBeside, linesShowing } from "../../support/model.ts";

const name = "model.kt";
const model = fileBeside(import.meta.dirname, `${name}.txt`);

test.each<[string, string, number[]]>([
  ["a composable", "kotlin annotation androidx.compose.runtime.Composable & kotlin function *", [45, 46]],
  ["a coroutine", "kotlin call *.launch & kotlin suspend {function,method}", [24]],
  ["a view model", "kotlin extends androidx.lifecycle.ViewModel", [17]],
  ["a sealed hierarchy", "kotlin sealed {class,interface} & kotlin when", [12]],
  ["a data class", "kotlin data class", [10, 14]],
  ["null safety", "kotlin {safe call,elvis operator}", [23, 32]],
  ["an extension", "kotlin extension", [40]],
  ["a state flow", "kotlin call kotlinx.coroutines.flow.MutableStateFlow", [18]],
])("%s: %s", async (_, pattern, lines) => {
  expect(await linesShowing(pattern, name, model)).toEqual(lines);
});

test.each<[string, string, string, number[]]>([
  [
    "a lambda below a condition without braces",
    "kotlin call launch & kotlin lambda",
    "fun a() {\n if (b) return\n launch { c() }\n while (d) e()\n launch { f() }\n}",
    [3, 5],
  ],
  [
    "get as a call, and not as an accessor",
    "kotlin call get",
    'fun Route.a() {\n get("/b") { c() }\n}\nval d: Int\n get() = 1\n',
    [2],
  ],
  [
    "an annotation of a package that is imported whole",
    "kotlin annotation org.springframework.web.bind.annotation.GetMapping",
    "import org.springframework.web.bind.annotation.*\n@RestController\nclass A {\n @GetMapping fun b() = 1\n}",
    [4],
  ],
  [
    "a type of its own, and not of a package that is imported whole",
    "kotlin call User",
    "import org.springframework.security.core.userdetails.*\nclass User\nval a = User()",
    [3],
  ],
  [
    "a list of Kotlin's, whatever is imported of Java's",
    "kotlin use List",
    "import java.util.*\nfun a(b: List<Order>) {}",
    [2],
  ],
  [
    "parameters of its own, and not those that it overrides",
    "kotlin parameters",
    "class A : B() {\n override fun c(d: Int) {}\n fun e(f: Int) {}\n}",
    [3],
  ],
])("%s: %s", async (_, pattern, text, lines) => {
  expect(await linesShowing(pattern, name, text)).toEqual(lines);
});

test.each<[string, string, string]>([
  ["a named argument", "kotlin data class", "class A { val data = B(data = 1); fun data() = data }"],
])("%s is not shown by %s", async (_, pattern, text) => {
  expect(await linesShowing(pattern, name, text)).toEqual([]);
});
