/** Python, the language. */
import type { Skill } from "./skill.ts";

const tests = ["**/test/**", "**/tests/**", "test_*.py", "*_test.py", "conftest.py"];

export const pythonSkills: readonly Skill[] = [
  {
    id: "python-data-structures",
    title: "Lists, dicts, sets and tuples in Python",
    field: "Python",
    shows:
      "Creates all four built-in collections: a list, a dict, a set and a tuple. Three of the four do not count, and neither does a type hint such as set[str].",
    parts: [
      { name: "a list", any: ["python literal list", "python call list", "python comprehension"] },
      {
        name: "a dict",
        any: [
          "python literal dict",
          "python call dict",
          "python call collections.{defaultdict,Counter,OrderedDict}",
        ],
      },
      { name: "a set", any: ["python literal set", "python call set", "python call frozenset"] },
      {
        name: "a tuple",
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
      "Defines functions that take arguments. A script without functions, or with only a main() that takes no arguments, does not count.",
    parts: [{ name: "a function with parameters", any: ["python parameter"] }],
    except: tests,
    ticks: {
      "text.py": "def add(x, y=1):\n    return x + y\n",
    },
    ignores: { "text.py": "def main():\n    print(1)\nmain()\n" },
  },
  {
    id: "python-oop",
    title: "Object-oriented programming in Python",
    field: "Python",
    shows:
      "Defines a class or subclass whose methods use the object's own state. Test cases and classes that only declare fields (schemas, ORM models, settings, enums) do not count.",
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
    title: "Modules and packages in Python",
    field: "Python",
    shows:
      "Splits code into modules that import one another. Importing a library does not count, and neither does a test that imports the code.",
    parts: [{ name: "an import of a local module", any: ["python import local"] }],
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
    shows: "Annotates the parameters or return values of functions in at least two places.",
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
    shows: "Catches an exception and handles it. Swallowing it with pass does not count.",
    parts: [
      {
        name: "an except clause",
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
    title: "Environment variables and .env files",
    field: "Good practices",
    shows:
      "Reads settings from the environment, and loads them from a .env file or lists them in a .env.example; both are required. Using os.environ alone does not count, and neither does a committed .env.",
    parts: [
      {
        name: "an environment variable",
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
    field: "Observability",
    shows:
      "Logs through logging, loguru or structlog, with a logger that is configured and called. Printing does not count.",
    parts: [
      {
        name: "a logger call",
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
