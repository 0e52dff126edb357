/** What is wrong with a line as a proof, and the line that is meant by one that says nothing. */
import { describe, expect, test } from "vitest";
import { flawOf, isInside, type LineFlaw } from "../../src/languages/line-flaw.ts";
import { meantLine } from "../../src/languages/meant-line.ts";

const lines: [LineFlaw | null, string, string[]][] = [
  ["empty", "a.py", ["", "   ", "\t"]],
  ["bare", "A.cs", ["[Fact]", "    [HttpPost]"]],
  ["bare", "A.kt", ["@Test", "    @Composable"]],
  [null, "A.cs", ['[HttpGet("{id}")]', "[Required] public string Name { get; set; }", "int[] a = [b];"]],
  [null, "a.ini", ["[database]"]],
  [null, "user.rb", ["has_secure_password", "post.save", "yield"]],
  ["long", "a.js", [`const a = "${"x".repeat(300)}";`]],
  ["bare", "a.py", ["(", "  ],", "});", "}", "try:", "else:", "(df", "df \\", "pass"]],
  ["bare", "a.py", ["statement", "  df.write", "self.session"]],
  [null, "requirements.txt", ["numpy", "(pandas"]],
  [null, "ci.yml", ["pytest \\", "- mypy"]],
  ["bare", "a.sql", ["1, 2", "3;", "GROUP BY 1,2, 3", "order by 2 desc", "2 DESC,"]],
  ["bare", "a.sql", ["SELECT", "  where", "group by", "WITH (", "begin", "VALUES"]],
  ["bare", "compose.yaml", ["    depends_on:", "healthcheck:", "  run: |", "script: >-"]],
  ["boilerplate", "a.py", ["#!/usr/bin/env python", "# -*- coding: utf-8 -*-", 'if __name__ == "__main__":']],
  [
    "boilerplate",
    "1a_users.py",
    ['revision = "1a"', "down_revision: Union[str, None] = None", "branch_labels = None"],
  ],
  ["boilerplate", "1a_users.py", ["depends_on = None", "def upgrade() -> None:", "def downgrade():"]],
  ["boilerplate", "0001_initial.py", ["class Migration(migrations.Migration):", "    dependencies = ["]],
  [
    "boilerplate",
    "ci.yml",
    ["- uses: actions/checkout@v4", "  uses: 'actions/setup-node@v4'", "runs-on: ubuntu-latest"],
  ],
  [
    "boilerplate",
    "ci.yml",
    ["- run: pip install -r requirements.txt", "run: npm ci", "        python -m pip install pytest"],
  ],
  ["boilerplate", "compose.yml", ['version: "3.8"', "version: '2'"]],
  ["boilerplate", "a.ts", ['"use client";', "'use strict'"]],
  ["secret", "a.py", ['db = MongoClient("mongodb+srv://ana:hunter22@shop.7abc.mongodb.net/")']],
  ["import", "a.py", ["import os", "from .models import User", "from x import ("]],
  [
    "import",
    "a.ts",
    ['import { a } from "./a.ts";', 'export * from "./b.ts";', 'export { a as b } from "./b.ts";'],
  ],
  ["import", "a.js", ['const express = require("express");']],
  ["import", "A.java", ["package org.example.app;", "import java.util.List;"]],
  ["import", "a.go", ["package main", '"net/http"', '  _ "github.com/lib/pq"', 'import "fmt"']],
  ["import", "A.cs", ["using System.Linq;", "global using static System.Math;"]],
  ["import", "a.rs", ["use std::collections::HashMap;", "pub use crate::{a, b};"]],
  ["import", "a.c", ["#include <stdio.h>", '# include "a.h"']],
  [null, "a.py", ["app = FastAPI()", "@flow", "def main(params):", "from_date = today()", "import_users()"]],
  [null, "a.py", ["op.create_table(", "value = revision", "except ValueError:", "x = {"]],
  [
    null,
    "a.sql",
    ["group by a, 1", "select 1", "union all", "join b on true", "commit;", "begin;", "where a = 1"],
  ],
  [null, "schema.yml", ["- not_null:", "- unique", "image: postgres:16", "cron: '0 0 * * *'"]],
  [null, "ci.yml", ["- run: pytest", "uses: docker/build-push-action@v5", "run: npm test"]],
  [null, "a.ts", ['const a = await import("./a.ts");', "export { App };", "import.meta.url;"]],
  [null, "a.java", ["@Test", "} catch (Exception e) {"]],
  [null, "a.txt", ['"just a text"', "numpy"]],
  [null, "Dockerfile", ["FROM python:3.12", "COPY . ."]],
];

test.each(lines.flatMap(([flaw, path, all]) => all.map((line) => [flaw, path, line] as const)))(
  "%s in %s: %s",
  (flaw, path, line) => {
    expect(flawOf(line, path)).toBe(flaw);
  },
);

test.each<[boolean, string]>([
  [true, "  retries=3,"],
  [true, ", row_number() over (order by a)"],
  [true, ".map(ResponseEntity::ok)"],
  [true, "|| isOwner(user)"],
  [true, "posts = db.query(Post) \\"],
  [false, "@task(retries=3)"],
  [false, "app.add_middleware("],
  [false, "select a"],
])("inside a statement: %s, %s", (expected, line) => {
  expect(isInside(line)).toBe(expected);
});

describe("a line that says nothing stands for", () => {
  test.each<[string, string, string[], number, number]>([
    ["itself if it says something", "a.py", ["x = (", "  1,", ")"], 2, 2],
    ["what follows a keyword", "a.sql", ["select", "  name", "from a"], 1, 2],
    ["what follows, comments aside", "a.sql", ["where", "", "-- sold", "  a = 1"], 1, 4],
    ["what follows a key", "compose.yaml", ["depends_on:", "  db:", "    condition: service_healthy"], 1, 3],
    ["the link of a chain", "a.py", ["df \\", "  .groupBy('a')"], 1, 2],
    ["the statement whose end it is", "a.py", ["db.execute(", "  insert(User),", ")"], 3, 1],
    [
      "the statement whose end it is, brackets inside",
      "a.js",
      ["app.use(", "  cors({", "    a: 1,", "  }),", ");"],
      5,
      1,
    ],
    ["the block whose end it is", "a.go", ["go func() {", "  a()", "}()"], 3, 1],
    ["the list it is an element of", "a.py", ["pairs = [", "  (", "    1, 2,", "  ),", "]"], 2, 1],
    ["the head of its block", "A.java", ["public void run()", "{", "  a();", "}"], 2, 1],
    ["what follows a bracket", "a.json", ["{", '  "title": "Sales"', "}"], 1, 2],
    ["itself, before another clause", "a.sql", ["order by 2 desc", "limit 3"], 1, 1],
    ["itself, before another clause", "a.sql", ["group by 1, 2", "order by a"], 1, 1],
    ["itself, if there is nothing better", "a.py", ["(", ")"], 1, 1],
    ["itself, at the end", "a.sql", ["select 1", "where"], 2, 2],
  ])("%s", (_, path, text, line, meant) => {
    expect(meantLine(text, line, path)).toBe(meant);
  });

  test("nothing that is far away", () => {
    const far = ["where", ...Array.from({ length: 20 }, () => ""), "a = 1"];
    expect(meantLine(far, 1, "a.sql")).toBe(1);
    const call = ["call(", ...Array.from({ length: 60 }, () => "  x,"), ")"];
    expect(meantLine(call, 62, "a.py")).toBe(62);
  });
});
