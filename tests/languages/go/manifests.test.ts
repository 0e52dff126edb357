import { describe, expect, test } from "vitest";
import { goModReader } from "../../../src/languages/go/go-mod.ts";
import { lots, misplaced, told } from "../../support/malformed.ts";

const goMod = `module github.com/ana/x // mine

go 1.24
require github.com/gin-gonic/gin v1.9.0
require (
	// github.com/no/no v1.0.0
	gorm.io/gorm v1.25.0
	"example.com/Quoted" v1.0.0
	golang.org/x/net v0.1.0 // indirect
	a.b/c/v2 v2.0.0 // why not indirect
)
replace a.b/c => ../c
exclude (
	d.e/f v1.0.0
)
`;

describe("go.mod", () => {
  test.each<[string, string, string[]]>([
    [
      "a complete file",
      goMod,
      [
        "1 go module github.com/ana/x",
        "4 dependency go:github.com/gin-gonic/gin",
        "7 dependency go:gorm.io/gorm",
        "8 dependency go:example.com/Quoted",
        "10 dependency go:a.b/c/v2",
      ],
    ],
    ["a truncated file", "require (\n\ta.b/c", ["2 dependency go:a.b/c"]],
    ["missing names", "module\nrequire\nrequire (\n)\n)", []],
    [
      "CRLF line endings",
      "module a\r\nrequire (\r\n\tb.c/d v1\r\n)\r\n",
      ["1 go module a", "3 dependency go:b.c/d"],
    ],
  ])("%s", (_, text, expected) => {
    expect(told(goModReader, text)).toEqual(expected);
  });

  test("malformed", () => {
    expect(misplaced(goModReader, goMod)).toEqual([]);
  });

  test.each(["require (", "require (\n", "/ ", "a ", " ("])("many repetitions of %j", (text) => {
    expect(told(goModReader, `module a\n${lots(text)}`)[0]).toBe("1 go module a");
  });
});
