/** Python, the language. */
import type { Skill } from "./skill.ts";

const tests = ["**/test/**", "**/tests/**", "test_*.py", "*_test.py", "conftest.py"];

export const pythonSkills: readonly Skill[] = [
  {
    id: "python-data-structures",
    title: "Python's lists, dictionaries, sets and tuples",
    field: "Python",
    shows:
      "All four built-in structures are made and worked with: a list, a dictionary, a set and a tuple. Three of them are not enough; a type hint such as set[str] makes no set.",
    parts: [
      { name: "list", any: ["python literal list", "python call list", "python comprehension"] },
      {
        name: "dict",
        any: [
          "python literal dict",
          "python call dict",
          "python call collections.{defaultdict,Counter,OrderedDict}",
        ],
      },
      { name: "set", any: ["python literal set", "python call set", "python call frozenset"] },
      {
        name: "tuple",
        any: [
          "python literal tuple",
          "python call tuple",
          "python call collections.namedtuple",
          "python base typing.NamedTuple",
        ],
      },
    ],
    ticks: { "prices.py": 'prices = [1.5, 2]\nseen = {"b"}; point = (1, 2); stock = {"a": 3}\n' },
    ignores: { "prices.py": 'prices = [1.5, 2]\nstock = {"a": 3}; point = (1, 2)  # no set(): {1, 2}\n' },
  },
  {
    id: "python-functions",
    title: "Functions, arguments and scope in Python",
    field: "Python",
    shows:
      "Own functions that take arguments. A script without functions does not show it, and neither does one that only has main().",
    parts: [{ name: "functions with arguments", any: ["python parameter"] }],
    except: tests,
    ticks: {
      "text.py": "def add(x, y=1):\n    return x + y\n",
    },
    ignores: { "text.py": "def main():\n    print(1)\nmain()\n" },
  },
  {
    id: "python-oop",
    title: "Object-oriented Python",
    field: "Python",
    shows:
      "Own classes with behaviour: methods that work with the object's own state, in a class of one's own or in one that extends another's. Classes that only declare (schemas, ORM models, settings, enums) and test cases do not show it.",
    parts: [
      {
        name: "a class with state and methods",
        any: [
          "python method __init__ & python self attribute",
          "python method of object & python instance method",
          "python instance method & python use self.*",
          "python instance method & python call self.*",
          "python instance method & python call super().*",
          "python decorator dataclasses.dataclass & python method of object",
          "python method of abc.ABC",
          "python decorator abc.abstractmethod",
        ],
      },
    ],
    except: [...tests, "**/migrations/**"],
    ticks: { "account.py": "class Account:\n    def __init__(self, owner): self.owner = owner\n" },
    ignores: { "models.py": "from pydantic import BaseModel\nclass User(BaseModel):\n    name: str\n" },
  },
  {
    id: "python-modules",
    title: "Python modules and packages",
    field: "Python",
    shows:
      "Code divided over own modules that import each other, so that one file uses what another has. To import a library is not it, and neither is a test that imports the code.",
    parts: [{ name: "imports of own modules", any: ["python import local"] }],
    except: tests,
    ticks: {
      "shop/cart.py": "from shop.prices import price\nfrom . import stock\n",
      "shop/prices.py": "price = 1\n",
      "shop/stock.py": "stock = 1\n",
    },
    ignores: { "main.py": "import os\nimport pandas\n" },
  },
  {
    id: "python-type-hints",
    title: "Type hints in Python",
    field: "Python",
    shows: "Functions of one's own whose parameters or results have types, in two places at least.",
    parts: [
      {
        name: "annotated functions",
        any: ["python return annotation", "python parameter annotation"],
        min: 2,
      },
    ],
    ticks: { "sum.py": "def add(a: int) -> int: return a\ndef neg(a: int) -> int: return -a\n" },
    ignores: { "sum.py": "def add(a, b): return a + b  # -> int\nx: int = 1\n" },
  },
  {
    id: "python-exceptions",
    title: "Exception handling in Python",
    field: "Python",
    shows: "An exception is caught and something is done about it. To swallow it with pass is not handling.",
    parts: [
      {
        name: "except",
        any: [
          "python except * & !python except pass",
          "python except & !python except pass",
          "python except *Error",
        ],
      },
    ],
    ticks: { "read.py": 'try:\n    open("x")\nexcept OSError as error:\n    print(error)\n' },
    ignores: { "read.py": "try:\n    run()\nexcept Exception:\n    pass\n" },
  },
  {
    id: "environment-variables",
    title: ".env files and environment variables",
    field: "Good practices",
    shows:
      "Settings are read from the environment, and a .env file fills it: through python-dotenv, pydantic settings, decouple, dotenv for Node, env_file in Compose, or a .env.example that tells what to set. os.environ alone shows one half; a .env that is committed is no proof of anything.",
    parts: [
      {
        name: "variables read",
        any: [
          "python call os.getenv",
          "python call os.environ.get",
          "python use os.environ[]",
          "python base {pydantic_settings,pydantic}.BaseSettings",
          "python call decouple.config",
          "python call *environs.Env()*",
          "python call *environ.Env()*",
          "js use process.env.*",
          "java call java.lang.System.getenv",
          "java call System.getenv",
          "go call os.{Getenv,LookupEnv}",
        ],
      },
      {
        name: "a .env file",
        any: [
          "python call dotenv.{load_dotenv,dotenv_values,find_dotenv}",
          "python argument pydantic_settings.SettingsConfigDict env_file=*",
          "python field env_file & python base {pydantic_settings,pydantic}.BaseSettings",
          "python call decouple.config",
          "python call *.read_env",
          "js import {dotenv,dotenv/config}",
          "go import github.com/joho/godotenv",
          "key services.*.env_file*",
          "path .env.{example,sample,template,dist}",
          "path {example,sample,template}.env",
        ],
      },
    ],
    ticks: { "settings.py": 'import os, dotenv\ndotenv.load_dotenv(); KEY = os.getenv("KEY")\n' },
    ignores: { "settings.py": 'import os\nKEY = os.environ["KEY"]\n', ".env": "KEY=1\n" },
  },
  {
    id: "python-logging",
    title: "Logging in Python",
    field: "Logging and operations",
    shows:
      "The program logs through logging (or loguru or structlog) instead of printing: a logger is made or configured, and called.",
    parts: [
      {
        name: "a logger in use",
        any: [
          "python call logging*.{debug,info,warning,warn,error,exception,critical}",
          "python call logging.{getLogger,basicConfig} & python call *.{debug,info,warning,error,exception,critical}",
          "python call logging.config.{dictConfig,fileConfig}",
          "python call loguru.logger.*",
          "python call structlog.*",
        ],
      },
    ],
    ticks: { "job.py": 'import logging\nlogging.info("started")\n' },
    ignores: { "job.py": 'import logging\nprint("started")\n' },
  },
];
