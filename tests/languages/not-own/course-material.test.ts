/** Files that a course hands out, in whatever words it says so, and files that a learner wrote in a course. */
import { describe, expect, test } from "vitest";
import { isNotOwn } from "../../../src/languages/not-own/not-own.ts";

const py = "import pandas as pd\n\n\ndef total(sales):\n    return sum(sale.total for sale in sales)\n";
const js =
  "const express = require('express');\nconst app = express();\napp.get('/', (req, res) => res.send('a'));\n";
const headed = (header: string, code = py): string => `${header}\n${code}`;
const c = '#include <stdio.h>\nint main(void)\n{\n    printf("a\\n");\n}\n';

describe("handed out", () => {
  test.each<[string, string]>([
    // Instructions to whoever gets the file
    ["mario.py", headed("# In this problem set, you'll implement a program that prints a pyramid.")],
    ["hw2.py", headed('"""\nHomework 2\n\nIn this assignment you will implement k-means.\n"""')],
    ["lab.py", headed("# Your task is to complete the functions below.")],
    ["queue.js", headed("/*\n * Your solution should use two stacks.\n */", js)],
    ["ex.js", headed("// Complete the following functions so that the tests pass.", js)],
    ["lab1.c", headed("// Students should fill in the missing code.", c)],
    ["lab2.c", headed("/* You are given a linked list. You must implement insert(). */", c)],
    ["tarea.py", headed("# En esta tarea deberás implementar una lista enlazada")],
    ["exercicio.py", headed("# Neste exercício, você deve implementar uma lista encadeada")],
    // Whose it is
    ["helpers.py", headed("# CS50 distribution code")],
    ["dictionary.h", headed("// Distribution code for Problem Set 5", c)],
    [
      "bmp.h",
      headed("// BMP-related data types based on Microsoft's own\n// Part of CS50's distribution code", c),
    ],
    ["a.js", headed("// Starter code from The Odin Project", js)],
    ["a.js", headed("// Boilerplate by freeCodeCamp", js)],
    ["a.rb", headed("# Starter code, Le Wagon, day 3", "def a\n  1\nend\n")],
    ["a.py", headed("# Provided by the bootcamp")],
    ["a.py", headed("# Supplied code: nothing here needs to change.")],
    ["a.py", headed("# This is starter code. Extend it.")],
    ["a.js", headed("// Template for exercise 4 (Full Stack Open)", js)],
    ["a.py", headed("# Skeleton for the first project of 6.00.1x")],
    ["a.py", headed("# Código base entregado por la cátedra")],
    ["a.py", headed("# Código inicial fornecido pelo bootcamp")],
    // What nobody is to touch
    ["fcctesting.js", headed("/*\n*\n*\n*       DO NOT EDIT FILE\n*       for FCC testing purposes\n*/", js)],
    ["test-runner.js", headed("// For freeCodeCamp testing purposes only", js)],
    ["grade.py", headed("# Used by the autograder.")],
    ["utils.py", headed("# You do not need to modify this file.")],
    ["utils.py", headed("# You shouldn't need to change anything here.")],
    ["utils.py", headed("# Nothing to do in this file!")],
    ["utils.py", headed("# Please leave this file as it is.")],
    ["utils.py", headed("# No need to edit this module")],
    ["utils.py", headed("# Don't worry about how this file works.")],
    ["utils.py", headed("# Não altere este arquivo")],
    ["utils.py", headed("# No modificar este archivo")],
    // Gaps that nobody has filled in
    [
      "a.c",
      `${c}\nint hash(const char *word)\n{\n    // TODO: Improve this hash function\n    return 0;\n}\n`,
    ],
    ["a.py", `${py}\ndef mean(a):\n    # TODO: implement this\n    pass\n`],
    ["a.py", `${py}\ndef mean(a):\n    """Mean."""\n    # TODO: your code here\n    return None\n`],
    ["a.py", `${py}\ndef mean(a):\n    # BEGIN YOUR CODE\n\n    # END YOUR CODE\n`],
    [
      "a.py",
      `${py}\ndef mean(a):\n    ### START CODE HERE ###\n    mean = None\n    ### END CODE HERE ###\n    return mean\n`,
    ],
    ["a.js", `${js}\nfunction mean(a) {\n  // Write your code here\n}\n`],
    ["a.js", `${js}\nfunction mean(a) {\n  // your code goes here\n  return null;\n}\n`],
    [
      "A.java",
      "class A {\n  int mean(int[] a) {\n    // TODO: Implement this method\n    return -1;\n  }\n}\n",
    ],
    ["a.rs", "fn mean(a: &[i32]) -> i32 {\n    // TODO: fill in\n    todo!()\n}\n"],
    ["a.rs", "// I AM NOT DONE\nfn mean(a: &[i32]) -> i32 {\n    a[0]\n}\n"],
    ["a.go", 'package a\n\nfunc mean(a []int) int {\n\tpanic("Please implement the mean function")\n}\n'],
    [
      "a.spec.js",
      "describe('a', () => {\n  test('b', () => { expect(a()).toBe(1); });\n  test.skip('c', () => { expect(a()).toBe(1); });\n  test.skip('d', () => { expect(a()).toBe(1); });\n});\n",
    ],
    [
      "a_spec.rb",
      "RSpec.describe A do\n  it 'a' do\n    expect(1).to eq 1\n  end\n  xit 'b' do\n    expect(1).to eq 1\n  end\n  xit 'c' do\n    expect(1).to eq 1\n  end\nend\n",
    ],
  ])("%s: %j", (path, text) => {
    expect(isNotOwn(path, text)).toBe(true);
  });
});

describe("the learner's", () => {
  test.each<[string, string]>([
    ["mario.py", headed("# CS50, problem set 6: Mario. Prints a pyramid.")],
    ["mario.c", headed("// Implements a program that prints a pyramid", c)],
    ["a.js", headed("// The Odin Project: calculator", js)],
    ["a.js", headed("// freeCodeCamp: my URL shortener microservice", js)],
    ["a.py", headed("# My solution for the assignment: implement k-means")],
    ["a.py", headed("# Exercise: in this lab I implement a queue")],
    ["a.py", headed('"""Helps students to find a room."""')],
    ["a.py", headed('"""Grades homework: students get a mark for each task."""')],
    ["a.py", headed("# Creates a template for new projects.")],
    ["a.py", headed("# Bootcamp project, week 3")],
    ["a.py", headed("# With this tool you will find your files again.")],
    ["a.py", headed("# TODO: test with more data")],
    ["a.py", `${py}\ndef mean(a):\n    # TODO: handle empty lists\n    return sum(a) / len(a)\n`],
    ["a.py", `${py}\nclass Empty(Exception):\n    pass\n`],
    ["a.py", `${py}\ndef mean(a):\n    # START CODE HERE\n    return sum(a) / len(a)\n    # END CODE HERE\n`],
    [
      "a.js",
      `${js}\nfunction mean(a) {\n  // Write your code here\n  return a.reduce((x, y) => x + y) / a.length;\n}\n`,
    ],
    ["a.js", `${js}\n// Do not edit below this line\nmodule.exports = app;\n`],
    ["a.go", "package a\n\nfunc must(err error) {\n\tif err != nil {\n\t\tpanic(err)\n\t}\n}\n"],
    ["a.rs", "fn later() {\n    unimplemented!()\n}\n"],
    [
      "a.spec.js",
      "test('a', () => { expect(a()).toBe(1); });\ntest('b', () => { expect(a()).toBe(1); });\ntest.skip('c', () => {});\n",
    ],
    [
      "TestA.cs",
      "class TestA {\n  [Fact]\n  public void A() => Assert.True(true);\n\n  // TODO: Add negative cases\n}\n",
    ],
    ["main.go", "package main\n\nfunc main() {\n\trun()\n\t// TODO: Add examples\n}\n"],
    [
      "top.py",
      headed('"""\nGiven a list of words, return the k most frequent.\nYour answer should be sorted.\n"""'),
    ],
    ["a.py", headed("# Não altere a ordem destas linhas")],
    ["README.md", "# Shop\n\nIn this assignment we build a shop.\n"],
  ])("%s: %j", (path, text) => {
    expect(isNotOwn(path, text)).toBe(false);
  });
});
