import { describe, expect, test } from "vitest";
import { cases, read } from "./fact-cases.ts";

describe("imports and names", () => {
  cases([
    [
      "an alias is resolved",
      "import pandas as pd\npd.read_csv('a.csv')",
      [
        "1 python import pandas",
        "2 python call pandas.read_csv",
        "2 python argument pandas.read_csv a.csv",
        "2 python string a.csv",
      ],
    ],
    [
      "an object is named by the call that created it",
      "from fastapi import FastAPI\napp = FastAPI()\n@app.get('/')\ndef a(): pass",
      [
        "1 python import fastapi",
        "1 python import fastapi.FastAPI",
        "2 python assign app",
        "2 python call fastapi.FastAPI",
        "3 python decorator fastapi.FastAPI().get",
        "3 python argument fastapi.FastAPI().get /",
        "4 python def a",
      ],
    ],
    [
      "a name like its module's",
      "from docopt import docopt\nimport xml.dom\nimport a.b as a\ndocopt()\nxml.dom.parse()\na.c()",
      [
        "1 python import docopt",
        "1 python import docopt.docopt",
        "2 python import xml.dom",
        "3 python import a.b",
        "4 python call docopt.docopt",
        "5 python call xml.dom.parse",
        "6 python call a.b.c",
      ],
    ],
    [
      "files of the repository",
      "import app.models\nfrom . import b\nimport os",
      [
        "1 python import app.models",
        "1 python import local",
        "2 python import .",
        "2 python import local",
        "2 python import .b",
        "2 python import local",
        "3 python import os",
      ],
    ],
    ["a name that is only mentioned in a comment or docstring", "# pandas\n'pandas'", []],
  ]);
});

test("a name that a function binds anew means the same as before where it ends", () => {
  const source =
    "from flask import Blueprint\nuser = Blueprint('user')\ndef show():\n  user = load()\nuser.route('/')";
  expect(read(source)).toContain("5 python call flask.Blueprint().route");
});

test.each([
  ["an empty pattern", "re.compile('')", false],
  ["a pattern of plain text", "re.split(', ', line)", false],
  ["a pattern with a sign", "re.split('[;,]', line)", true],
  ["a pattern from elsewhere", "re.split(sign, line)", true],
])("%s", (_, call, isRead) => {
  expect(read(`import re\n${call}`).some((fact) => /python call re\./.test(fact))).toBe(isRead);
});

describe("definitions", () => {
  cases([
    [
      "a class and a method",
      "class Cart(Base, table=True):\n    sum: int = 0\n    def add(self, n=1):\n        self.count = 2",
      [
        "1 python class Cart",
        "1 python class argument table=True",
        "1 python base Base",
        "2 python annotated field",
        "2 python field sum",
        "3 python method add",
        "3 python instance method",
        "3 python method of Base",
        "3 python parameter default",
        "3 python parameter",
        "4 python self attribute",
        "4 python use self.count",
      ],
    ],
    [
      "inherited base classes",
      "class A(B): pass\nclass C(A): pass",
      [
        "1 python class A",
        "1 python base B",
        "2 python class C",
        "2 python base A",
        "2 python base local",
        "2 python base B",
      ],
    ],
    [
      "a function with types",
      "async def a(b: int, *c, **d) -> str:\n    def e(): return 1",
      [
        "1 python def a",
        "1 python async def",
        "1 python parameter annotation",
        "1 python parameter *",
        "1 python parameter **",
        "1 python parameter",
        "1 python return annotation",
        "2 python def e",
        "2 python nested def",
        "2 python return value",
      ],
    ],
    [
      "a status code beside what is returned",
      "def a():\n    return b, 404\ndef c():\n    return d, 7",
      [
        "1 python def a",
        "2 python return value",
        "2 python return code 404",
        "3 python def c",
        "4 python return value",
        "4 python literal tuple",
      ],
    ],
    [
      "a test has an assertion, and is not a method of a TestCase",
      "def test_a():\n    assert a\ndef test_b(): pass\nclass C(TestCase):\n    def test_d(self):\n        assert a",
      [
        "1 python def test_a",
        "1 python test",
        "2 python assert",
        "3 python def test_b",
        "4 python class C",
        "4 python base TestCase",
        "5 python method test_d",
        "5 python instance method",
        "5 python method of TestCase",
        "6 python assert",
      ],
    ],
  ]);
});

describe("statements", () => {
  cases([
    [
      "exceptions",
      "try:\n    a()\nexcept (KeyError, os.error):\n    pass\nexcept:\n    raise ValueError('x')\nfinally:\n    b()",
      [
        "1 python try",
        "3 python ignored error",
        "5 python except",
        "7 python finally",
        "2 python call a",
        "3 python use os.error",
        "6 python raise ValueError",
        "6 python call ValueError",
        "6 python argument ValueError x",
        "8 python call b",
      ],
    ],
    [
      "with, and an assigned item",
      "with open('a.txt') as f:\n    d['k'] = f.read()",
      [
        "1 python with",
        "1 python call open",
        "1 python argument open a.txt",
        "1 python string a.txt",
        "2 python assign item d[]",
        "2 python use d[]",
        "2 python call open().read",
      ],
    ],
    [
      "an item that is computed from others",
      "d['k'] = (d['a'] + d.b)\nd['m'] = d['a'] ** 2\nd['n'] = 9 - d['a']",
      [
        "1 python assign item d[]",
        "1 python derived item d[]",
        "1 python use d[]",
        "1 python use d[]",
        "1 python use d.b",
        "2 python assign item d[]",
        "2 python derived item d[]",
        "2 python use d[]",
        "2 python use d[]",
        "3 python assign item d[]",
        "3 python derived item d[]",
        "3 python use d[]",
        "3 python use d[]",
      ],
    ],
    [
      "an item that is the same everywhere",
      "d['k'] = 1\nd['m'] = f()\nd.loc[few, 'k'] = 1\nd['n'] = datetime.now().isoformat()",
      [
        "1 python assign constant d[]",
        "1 python use d[]",
        "2 python assign item d[]",
        "2 python use d[]",
        "2 python call f",
        "3 python assign item d.loc[]",
        "3 python use d.loc[]",
        "4 python assign constant d[]",
        "4 python use d[]",
        "4 python call datetime.now().isoformat",
        "4 python call datetime.now",
      ],
    ],
    [
      "an item at a place",
      "d[0] = 1\nd[name] = 1\nd['k'] = datetime.utcnow()\nd['m'] = date.today()",
      [
        "1 python assign item d[]",
        "1 python use d[]",
        "2 python assign item d[]",
        "2 python use d[]",
        "3 python assign constant d[]",
        "3 python use d[]",
        "3 python call datetime.utcnow",
        "4 python assign constant d[]",
        "4 python use d[]",
        "4 python call date.today",
      ],
    ],
    ["what a loop counts", "for one in many:\n  pass\nfor a, b in pairs:\n  pass", ["1 python for one"]],
    [
      "an item in another unit",
      "d['k'] = d['a'] * 2",
      ["1 python assign item d[]", "1 python use d[]", "1 python use d[]"],
    ],
    [
      "literals and comprehensions",
      "a = [1]\nb = {c for c in a}\nd = lambda: (1, 2)",
      [
        "1 python assign a",
        "1 python literal list",
        "2 python assign b",
        "2 python comprehension",
        "3 python assign d",
        "3 python lambda",
        "3 python literal tuple",
      ],
    ],
    [
      "a generator without parentheses of its own",
      "a(b for b in c)\na(b in c)",
      [
        "1 python call a",
        "1 python argument a b",
        "1 python argument a b",
        "1 python argument a c",
        "1 python comprehension",
        "2 python call a",
      ],
    ],
  ]);
});
