/** Projects in Python: how to run them, and their tests. */
import { expect, test } from "vitest";
import { describeProject } from "../../../src/projects/project.ts";
import { runOf } from "../../../src/projects/run.ts";
import { type ProjectFiles, projectTree } from "../../support/project.ts";

const fastapi = "from fastapi import FastAPI\n\napp = FastAPI()\n";
const guarded = 'if __name__ == "__main__":\n    print(1)\n';

test.each<[string, ProjectFiles, string[]]>([
  [
    "FastAPI in a package",
    { "app/main.py": fastapi, "requirements.txt": "fastapi" },
    ["pip install -r requirements.txt", "uvicorn app.main:app"],
  ],
  [
    "FastAPI under another name",
    { "server.py": "import fastapi\napi: fastapi.FastAPI = fastapi.FastAPI(\n  title='x')\n" },
    ["uvicorn server:api"],
  ],
  [
    "FastAPI with imports relative to a folder",
    {
      "backend/app/main.py": `from app.db import engine\n${fastapi}`,
      "backend/app/db.py": "engine = 1\n",
      "backend/app/__init__.py": "",
    },
    ["uvicorn app.main:app --app-dir backend"],
  ],
  [
    "FastAPI created by a function and assigned to a variable",
    {
      "app/factory.py":
        "from fastapi import FastAPI\n\ndef create_app():\n    app = FastAPI()\n    return app\n",
      "app/main.py": "from app.factory import create_app\n\napp = create_app()\n",
    },
    ["uvicorn app.main:app"],
  ],
  [
    "FastAPI only created by a function",
    { "shop/__init__.py": "from fastapi import FastAPI\n\ndef create_app():\n    return FastAPI()\n" },
    ["uvicorn shop:create_app --factory"],
  ],
  [
    "FastAPI in a test does not count",
    { "tests/test_x.py": fastapi, "main.py": guarded },
    ["python main.py"],
  ],
  ["FastAPI in a comment does not count", { "main.py": "# app = FastAPI()\n" }, ["python main.py"]],
  [
    "Flask",
    { "app.py": "from flask import Flask\n\napp = Flask(__name__)\n", "requirements.txt": "flask" },
    ["pip install -r requirements.txt", "flask --app app run"],
  ],
  [
    "Flask under another name",
    { "web/site.py": "from flask import Flask\nshop = Flask(__name__)\n" },
    ["flask --app web.site:shop run"],
  ],
  [
    "Flask created by a function",
    { "shop/__init__.py": "import flask\n\ndef create_app():\n    return flask.Flask(__name__)\n" },
    ["flask --app shop run"],
  ],
  [
    "Flask with imports relative to a folder",
    { "src/site.py": "from flask import Flask\nimport db\napp = Flask(__name__)\n", "src/db.py": "" },
    ["flask --app src/site run"],
  ],
  [
    "Django",
    {
      "manage.py": '"""Django\'s command-line utility for administrative tasks."""\n',
      "requirements.txt": "Django==5.0\n",
    },
    ["pip install -r requirements.txt", "python manage.py migrate", "python manage.py runserver"],
  ],
  [
    "manage.py of something else",
    { "manage.py": guarded, "requirements.txt": "flask" },
    ["pip install -r requirements.txt", "python manage.py"],
  ],
  [
    "Streamlit",
    { "Home.py": "import streamlit as st\nst.title('x')\n", "pages/a.py": "import streamlit\n" },
    ["streamlit run Home.py"],
  ],
  [
    "dbt",
    { "dbt_project.yml": "name: x\n", "requirements.txt": "dbt-duckdb\n" },
    ["pip install -r requirements.txt", "dbt build"],
  ],
  [
    "Poetry",
    { "pyproject.toml": '[tool.poetry]\nname = "x"\n', "main.py": fastapi },
    ["poetry install", "poetry run uvicorn main:app"],
  ],
  [
    "uv by its lock file",
    { "pyproject.toml": '[project]\nname = "x"\n', "uv.lock": "", "main.py": guarded },
    ["uv sync", "uv run python main.py"],
  ],
  [
    "Pipenv",
    { Pipfile: "[packages]\n", "main.py": guarded },
    ["pipenv install", "pipenv run python main.py"],
  ],
  [
    "an installed command",
    { "pyproject.toml": '[project]\nname = "x"\n[project.scripts]\nshop-etl = "shop:main"\n' },
    ["pip install .", "shop-etl"],
  ],
  [
    "a command that is not a valid name",
    { "pyproject.toml": '[project]\nname = "x"\n[project.scripts]\n"a; rm -rf /" = "shop:main"\n' },
    ["pip install ."],
  ],
  ["a package that can be run", { "shop/__main__.py": "print(1)\n" }, ["python -m shop"]],
  ["the only file with a main guard", { "etl.py": guarded, "load.py": "x = 1\n" }, ["python etl.py"]],
  ["main.py among several", { "main.py": guarded, "load.py": guarded }, ["python main.py"]],
  ["several", { "etl.py": guarded, "load.py": guarded }, []],
  [
    "one in a folder, with imports relative to the root",
    { "src/etl.py": `from src.load import x\n${guarded}`, "src/load.py": "x = 1\n" },
    ["python -m src.etl"],
  ],
  [
    "one in a folder, with imports relative to that folder",
    { "src/etl.py": `from load import x\n${guarded}`, "src/load.py": "x = 1\n" },
    ["python src/etl.py"],
  ],
  ["main.py without a main guard", { "main.py": "print(1)\n" }, ["python main.py"]],
  ["a main guard in a string does not count", { "etl.py": `x = """\n${guarded}"""\n` }, []],
  ["a file with a space in its name", { "my etl.py": guarded }, []],
  ["a notebook", { "analysis.ipynb": "{}" }, []],
])("run: %s", async (_name, files, expected) => {
  expect(runOf(await projectTree(files))).toEqual(expected);
});

test.each<[string, ProjectFiles, { command: string; count: number }[]]>([
  [
    "pytest",
    {
      "tests/test_a.py":
        "def test_a():\n    assert 1\n\nclass TestB:\n    def test_b(self):\n        assert 2\n",
      "app/test_b.py": "async def test_c():\n    assert 3\n\ndef helper():\n    pass\n",
      "app/contest.py": "def test_of_strength():\n    return 1\n",
    },
    [{ command: "pytest", count: 3 }],
  ],
  [
    "unittest",
    {
      "test_a.py":
        "import unittest\n\nclass A(unittest.TestCase):\n    def test_a(self):\n        self.fail()\n",
    },
    [{ command: "python -m unittest", count: 1 }],
  ],
  [
    "unittest run by pytest",
    {
      "test_a.py":
        "import unittest\n\nclass A(unittest.TestCase):\n    def test_a(self):\n        self.fail()\n",
      "requirements.txt": "pytest==8\n",
    },
    [{ command: "pytest", count: 1 }],
  ],
  [
    "Django",
    {
      "shop/tests.py":
        "from django.test import TestCase\n\nclass A(TestCase):\n    def test_a(self):\n        pass\n",
    },
    [{ command: "python manage.py test", count: 1 }],
  ],
])("tests: %s", async (_name, files, expected) => {
  expect(describeProject(await projectTree(files)).tests).toEqual(expected);
});
