import { describe, expect, test } from "vitest";
import { shellReader } from "../../../src/languages/shell/reader.ts";
import { lots, misplaced, told } from "../../support/malformed.ts";

const script = `#!/bin/bash
# no
set -e   -u  # why

: <<'END'
no
END
echo "a # b" 'c # d' \${#x} $# a#b \\# e
	curl https://x/*	-o y
`;

const makefile = `# no
.PHONY: test
SRC := a:b
URL ?= http://x
DIR ::= d
all: test lint # why
test lint:: $(SRC)
	@pytest  -q
	-rm x:y
%.o: %.c
$(OUT): a
target: VAR = 1
ifeq (a,b)
a b &: c
`;

const jenkinsfile = `// no
pipeline { /* no
  no */ agent any
  stage('Test') { // why
    sh 'curl https://x'
    sh '''
      # no
      pytest tests/*
      curl https://x // y
    '''
  }
}
`;

const ini = `; no
# no
[section]
a = b ; c
  # no
url = https://x#y
`;

describe("command files", () => {
  test.each<[string, string, string, string[]]>([
    [
      "a script",
      "run.sh",
      script,
      ["3 line set -e -u", `8 line echo "a # b" 'c # d' \${#x} $# a#b \\# e`, "9 line curl https://x/* -o y"],
    ],
    ["a Procfile", "Procfile", "web: gunicorn app:app\n# no", ["1 line web: gunicorn app:app"]],
    ["a crontab", "crontab", "#m h\n0  5 * * * /x.sh", ["2 line 0 5 * * * /x.sh"]],
    [
      "a Makefile",
      "Makefile",
      makefile,
      [
        "2 line .PHONY: test",
        "3 line SRC := a:b",
        "4 line URL ?= http://x",
        "5 line DIR ::= d",
        "6 target all",
        "6 line all: test lint",
        "7 target test",
        "7 target lint",
        "7 line test lint:: $(SRC)",
        "8 line pytest -q",
        "9 line rm x:y",
        "10 target %.o",
        "10 line %.o: %.c",
        "11 line $(OUT): a",
        "12 target target",
        "12 line target: VAR = 1",
        "13 line ifeq (a,b)",
        "14 target a",
        "14 target b",
        "14 line a b &: c",
      ],
    ],
    ["another Makefile", "x.mk", "a:\n\tb", ["1 target a", "1 line a:", "2 line b"]],
    [
      "a Jenkinsfile",
      "Jenkinsfile",
      jenkinsfile,
      [
        "2 line pipeline {",
        "3 line agent any",
        "4 line stage('Test') {",
        "5 line sh 'curl https://x'",
        "6 line sh '''",
        "8 line pytest tests/*",
        "9 line curl https://x // y",
        "10 line '''",
        "11 line }",
        "12 line }",
      ],
    ],
    ["an .ini", "tox.ini", ini, ["3 line [section]", "4 line a = b ; c", "6 line url = https://x#y"]],
    ["a .cfg", ".coveragerc", "; no\n[run]", ["2 line [run]"]],
    ["CRLF line endings", "a.sh", "a\r\n\r\n# b\r\nc\r\n", ["1 line a", "4 line c"]],
    ["unclosed quotes", "a.sh", "echo 'a # b\nc # d", ["1 line echo 'a # b", "2 line c"]],
    ["an unclosed comment", "a.sh", ": <<X\na", []],
  ])("%s", (_, name, text, expected) => {
    expect(told(shellReader(name), text)).toEqual(expected);
  });

  test.each([
    ["a.sh", script],
    ["Makefile", makefile],
    ["Jenkinsfile", jenkinsfile],
    ["a.ini", ini],
  ])("%s malformed", (name, right) => {
    expect(misplaced(shellReader(name), right)).toEqual([]);
  });

  test.each(
    ["a.sh", "Makefile", "Jenkinsfile", "a.ini"].flatMap((name) =>
      [" ", "a ", "a:", ": <<", "'", "'''", "/*", "\\", " #", "\t@"].map((text) => [name, text]),
    ),
  )("%s with many repetitions of %j", (name = "", text = "") => {
    expect(told(shellReader(name), `first\n${lots(text)}\n`)[0]).toBe("1 line first");
  });
});
