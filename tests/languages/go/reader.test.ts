import { describe, expect, test } from "vitest";
import { factsOf } from "../../../src/languages/fact.ts";
import { createGoReader } from "../../../src/languages/go/reader.ts";

/** Texts of the facts of a function's body, without those of every function. */
function said(body: string, before = ""): string[] {
  const source = `package a\n${before}\nfunc f() {\n${body}\n}\n`;
  const texts = factsOf(createGoReader(), source).map(({ text }) => text);
  return [...new Set(texts)].filter((text) => !/^go (?:func$|def f$|package|import)/.test(text)).toSorted();
}

const http = 'import "net/http"';

describe("exact facts of statements", () => {
  test.each<[string, [body: string, before?: string], string[]]>([
    ["nothing", [""], []],
    ["comments and strings", ['// http.Get("x")\n/* go g() */ x := "go http.Get()"', http], []],
    ["a package", ['http.Get("/x")', http], ["go call net/http.Get", "go argument net/http.Get /x"]],
    ["an aliased package", ["h.Get()", 'import h "net/http"'], ["go call net/http.Get"]],
    ["an unused package", ["", 'import (\n_ "github.com/lib/pq"\n"fmt"\n)'], []],
    [
      "a version at the end of a path",
      ["chi.NewRouter()", 'import "github.com/go-chi/chi/v5"'],
      ["go call github.com/go-chi/chi/v5.NewRouter"],
    ],
    [
      "a version in a name",
      ["yaml.Marshal()", 'import "gopkg.in/yaml.v3"'],
      ["go call gopkg.in/yaml.v3.Marshal"],
    ],
    [
      "conventional package names",
      [
        "redis.NewClient(); kafka.NewReader()",
        'import (\n"github.com/redis/go-redis/v9"\n"github.com/segmentio/kafka-go"\n)',
      ],
      ["go call github.com/redis/go-redis/v9.NewClient", "go call github.com/segmentio/kafka-go.NewReader"],
    ],
    [
      "the result of a call",
      ["r := gin.Default()\nr.GET()", 'import "github.com/gin-gonic/gin"'],
      ["go call github.com/gin-gonic/gin.Default", "go call github.com/gin-gonic/gin.Default().GET"],
    ],
    [
      "the first result of a call",
      ["a, err := b.C()\na.D()\nerr.Error()"],
      ["go call b.C", "go call b.C().D", "go call err.Error"],
    ],
    ["several values", ["a, b := c(), d()\nb.e()"], ["go call c", "go call d", "go call d().e"]],
    ["an assignment", ["a, err = b.C()\na.D()"], ["go call b.C", "go call b.C().D"]],
    [
      "a variable with a type",
      ["var c http.Client\nc = x()\nc.Do()", http],
      ["go call net/http.Client.Do", "go call x", "go use net/http.Client"],
    ],
    [
      "a literal's methods",
      ['s := &http.Server{Addr: ":80"}\ns.ListenAndServe()', http],
      [
        "go argument net/http.Server Addr=",
        "go call net/http.Server.ListenAndServe",
        "go literal net/http.Server",
      ],
    ],
    [
      "new and make",
      ["a := new(http.Client)\na.Do()\nb := make(map[string]http.Client)\nb[c].Do()", http],
      ["go call make", "go call net/http.Client.Do", "go call new", "go use net/http.Client"],
    ],
    [
      "literals",
      ["a(b{}, []b{}, [2][]b{}, map[string]b{}, []struct{ c int }{{1}})"],
      [
        "go call a",
        "go literal [][]b",
        "go literal []b",
        "go literal []struct",
        "go literal b",
        "go literal map",
      ],
    ],
    [
      "elements",
      ["for _, c := range []http.Client{} { c.Do() }", http],
      ["go call net/http.Client.Do", "go literal []net/http.Client", "go use net/http.Client"],
    ],
    [
      "assertions and conversions",
      ["a.(http.Client).Do()\n[]byte(b)", http],
      ["go call net/http.Client.Do", "go use net/http.Client"],
    ],
    [
      "a shadowed package name",
      ["config := config.Load()\nconfig.Port()\n}\nfunc g() {\nconfig.Load()", 'import "x/config"'],
      ["go call x/config.Load", "go call x/config.Load().Port", "go def g"],
    ],
    [
      "a package name shadowed by a literal",
      ['url := "x"\nurl.Parse(url)', 'import "net/url"'],
      ["go call net/url.Parse"],
    ],
    ["members", ["a(http.StatusOK)", http], ["go call a", "go use net/http.StatusOK"]],
    [
      "a function that is called immediately",
      ["go func() {}()\ndefer a()"],
      ["go call a", "go defer", "go goroutine"],
    ],
    [
      "channels",
      ["a := make(chan int)\na <- 1\nselect {\ncase <-a:\n}"],
      ["go call make", "go channel", "go select"],
    ],
    [
      "errors",
      ["if err != nil {\n\treturn\n}\nif a := b(); a && parseErr != nil {\n\tc()\n}"],
      ["go call b", "go call c", "go if err"],
    ],
    [
      "errors that end the program, or of which nothing is done",
      [
        "if err != nil {\n\tlog.Println(err)\n\tos.Exit(1)\n}\nif err != nil {\n}\nif err := a(); err != nil {\n\tpanic(err)\n}",
      ],
      [
        "go argument os.Exit 1",
        "go call a",
        "go call log.Println",
        "go call os.Exit",
        "go call panic",
        "go fatal error",
      ],
    ],
    ["no errors", ["if a != nil || err == nil {\n}\nb := err != nil"], []],
    [
      "operands",
      [
        "a := 1 + http.DefaultMaxHeaderBytes\na.b()\nif err != nil && !http.Get(c).ok {\n\treturn\n}\n<-http.After(d)\nf == g(http.X)",
        http,
      ],
      [
        "go use net/http.DefaultMaxHeaderBytes",
        "go call a.b",
        "go if err",
        "go call net/http.Get",
        "go use net/http.Get().ok",
        "go channel",
        "go call net/http.After",
        "go call g",
        "go use net/http.X",
      ],
    ],
    ["a pointer to a member", ["a := &http.X\na.B()", http], ["go use net/http.X", "go call net/http.X.B"]],
    [
      "numbers",
      ["c.JSON(200, 0x1F)\nc.Status(-1)"],
      ["go call c.JSON", "go argument c.JSON 200", "go call c.Status"],
    ],
    [
      "keys of a package's struct",
      ["http.Server{Addr: a, Handler: b}\nserver{Addr: a}", http],
      [
        "go literal net/http.Server",
        "go literal server",
        "go argument net/http.Server Addr=",
        "go argument net/http.Server Handler=",
      ],
    ],
    ["a call with type arguments", ["slices.Sort[int](a)"], ["go call slices.Sort"]],
  ])("%s", (_, [body, before], expected) => {
    expect(said(body, before)).toEqual(expected.toSorted());
  });
});

describe("exact facts of declarations", () => {
  test.each<[string, string, string[]]>([
    ["functions", "func a() error { return nil }", ["go func", "go def a", "go return error"]],
    [
      "functions with several results",
      "func a() (b int, err error)",
      ["go func", "go def a", "go return error"],
    ],
    ["functions that take errors", "func a(err error) int", ["go func", "go def a"]],
    [
      "methods",
      "func (a *A) b() error {}",
      ["go method", "go def b", "go pointer receiver", "go return error"],
    ],
    ["methods on values", "func (A) b() {}", ["go method", "go def b"]],
    [
      "tags",
      'type A struct {\nB string `json:"b" gorm:"size:9;not null" validate:""`\nC int "plain"\n}',
      ["go struct", "go tag gorm:size:9;not null"],
    ],
    ["anonymous functions", "var a = func() error { return nil }", ["go return error"]],
    ["types", "type A struct {}\ntype B interface {}\ntype C []struct{}", ["go struct", "go interface"]],
    ["type parameters", "func a[T any](b []T) T", ["go func", "go def a", "go generic"]],
    ["type parameters of types", "type A[T any] struct { b T }", ["go struct", "go generic"]],
    [
      "tests",
      'import "testing"\nfunc TestA(t *testing.T) {}',
      ["go import testing", "go func", "go def TestA", "go test", "go use testing.T"],
    ],
    [
      "benchmarks",
      'import "testing"\nfunc BenchmarkA(b *testing.B) {}',
      ["go import testing", "go func", "go def BenchmarkA", "go benchmark", "go use testing.B"],
    ],
    [
      "functions that are not tests",
      'import "testing"\nfunc Testify(t *testing.T) {}\nfunc TestB() {}',
      ["go import testing", "go func", "go def TestB", "go def Testify", "go use testing.T"],
    ],
  ])("%s", (_, source, expected) => {
    const texts = factsOf(createGoReader(), `package p\n${source}\n`).map(({ text }) => text);
    expect([...new Set(texts)].toSorted()).toEqual(["go package p", ...expected].toSorted());
  });
});

test.each(["\n", "\r\n", " // since\n", "\n\n\t// since\n"])(
  "a line ends after a truth value and %j",
  (end) => {
    const body = `first := true${end}for _, a := range as {\nif !first {\nb()\n} else {\nfirst = false${end}}\nc += a.D + "," + a.E\n}\nf()`;
    expect(said(body)).toEqual(["go call b", "go call f", "go use a.D", "go use a.E"]);
  },
);

test("strings are passed on with the line of their content", () => {
  const held: [string, number][] = [];
  const reader = createGoReader({ onString: (value, line) => held.push([value, line]) });
  factsOf(
    reader,
    'package a\nvar b = `\nSELECT\\n FROM x`\nvar c = "SELECT\\n \\"y\\" FROM"\nvar d = "short" // "a long comment"',
  );
  expect(held).toEqual([
    ["\nSELECT\\n FROM x", 2],
    ['SELECT    "y " FROM', 4],
    ["short", 5],
  ]);
});
