/** Python, the language: advanced features. */
import { testFiles } from "./shared.ts";
import type { Skill } from "./skill.ts";

export const pythonLanguageSkills: readonly Skill[] = [
  {
    id: "python-comprehensions",
    title: "Comprehensions in Python",
    field: "Python",
    shows:
      "Uses comprehensions or generator expressions in at least two places. A loop that appends, or map() with a lambda, does not count.",
    parts: [{ name: "comprehensions", any: ["python comprehension"], min: 2 }],
    except: testFiles,
    ticks: { "prices.py": "squares = [n * n for n in range(9)]\nby_name = {p.name: p for p in products}\n" },
    ignores: {
      "prices.py":
        "squares = list(map(square, range(9)))  # [n * n for n in range(9)]\nfor p in products: print(p)\n",
    },
  },
  {
    id: "python-generators",
    title: "Generators in Python",
    field: "Python",
    shows:
      "Defines a generator that yields a series of values. The single yield of a context manager, a test fixture or a dependency that provides a database session does not count.",
    parts: [
      {
        name: "a generator",
        any: [
          "python yield & !python decorator contextlib.{contextmanager,asynccontextmanager} & !python decorator *fixture & !python finally & !python import {sqlalchemy*,sqlmodel*}",
        ],
      },
    ],
    except: testFiles,
    ticks: { "read.py": "def lines(path):\n    for line in open(path): yield line.strip()\n" },
    ignores: {
      "db.py":
        "def get_db():\n    db = connect()\n    try:\n        yield db\n    finally:\n        db.close()\n",
    },
  },
  {
    id: "python-decorators",
    title: "Custom decorators in Python",
    field: "Python",
    shows:
      "Defines a decorator: a function that takes a function and returns a wrapper around it. Applying an existing one, such as @property or @app.get, does not count.",
    parts: [
      {
        name: "a custom decorator",
        any: [
          "python decorator functools.wraps & python nested def",
          "python call functools.update_wrapper",
          "python def {wrapper,_wrapper,wrapped,inner,decorated,inner_function} & python nested def & python parameter *",
          "python def {wrapper,_wrapper,wrapped,inner,decorated,inner_function} & python nested def & python parameter **",
        ],
      },
    ],
    ticks: {
      "timing.py":
        "import functools\ndef timed(function):\n    @functools.wraps(function)\n    def run(*args): return function(*args)\n    return run\n",
    },
    ignores: {
      "main.py":
        "import functools\n@functools.lru_cache\ndef settings(): ...\nclass A:\n    @property\n    def b(self): ...\n",
    },
  },
  {
    id: "python-context-managers",
    title: "Custom context managers in Python",
    field: "Python",
    shows:
      "Defines a context manager: a class with __enter__ and __exit__, or a generator decorated with contextlib.contextmanager. Using one, as in with open(…), does not count.",
    parts: [
      {
        name: "a custom context manager",
        any: [
          "python decorator contextlib.{contextmanager,asynccontextmanager} & python yield",
          "python method __enter__ & python method __exit__",
          "python method __aenter__ & python method __aexit__",
        ],
      },
    ],
    ticks: {
      "db.py":
        "from contextlib import contextmanager\n@contextmanager\ndef session():\n    yield connect()\n",
    },
    ignores: { "db.py": 'import contextlib\nwith open("a"), contextlib.suppress(OSError): ...\n' },
  },
  {
    id: "python-asyncio",
    title: "Async programming with asyncio",
    field: "Python",
    shows:
      "Defines coroutines that await, and runs or schedules them with asyncio. An async endpoint that a web framework runs does not count, and neither does an async def that awaits nothing.",
    parts: [
      { name: "a coroutine that awaits", any: ["python await & python async def"] },
      {
        name: "a call such as asyncio.run or gather",
        any: [
          "python call asyncio.{gather,create_task,TaskGroup,as_completed,wait,wait_for,Semaphore,Queue,to_thread,run,get_event_loop,new_event_loop}",
          "python call asyncio.*.{run_until_complete,create_task,run_in_executor}",
          "python call {anyio,trio}.{run,create_task_group,open_nursery}",
        ],
      },
    ],
    except: testFiles,
    ticks: {
      "fetch.py": "import asyncio\nasync def main():\n    await asyncio.gather(fetch(1), fetch(2))\n",
    },
    ignores: {
      "main.py": "import asyncio\nasync def root():\n    return await load()  # asyncio.run(root())\n",
    },
  },
  {
    id: "python-dataclasses",
    title: "Dataclasses in Python",
    field: "Python",
    shows: "Defines classes that hold data with dataclasses or attrs. Pydantic and ORM models do not count.",
    parts: [
      {
        name: "a dataclass",
        any: [
          "python decorator dataclasses.dataclass",
          "python decorator {attrs,attr}.{define,frozen,mutable,s,attrs,dataclass}",
        ],
      },
    ],
    ticks: { "point.py": "from dataclasses import dataclass\n@dataclass\nclass Point:\n    x: int\n" },
    ignores: {
      "point.py":
        "from dataclasses import dataclass\nfrom pydantic import BaseModel\nclass Point(BaseModel):\n    x: int\n",
    },
  },
  {
    id: "python-enums",
    title: "Enums in Python",
    field: "Python",
    shows:
      "Defines a closed set of values as a subclass of Enum. A group of constants does not count, and neither does enumerate().",
    parts: [
      {
        name: "an enum",
        any: [
          "python base enum.{Enum,IntEnum,StrEnum,Flag,IntFlag}",
          "python base django.db.models.{TextChoices,IntegerChoices}",
        ],
      },
    ],
    except: testFiles,
    ticks: { "status.py": 'from enum import Enum\nclass Status(Enum):\n    OPEN = "open"\n' },
    ignores: { "status.py": 'from enum import Enum\nOPEN = "open"\nfor i, s in enumerate([OPEN]): ...\n' },
  },
  {
    id: "python-abstract-classes",
    title: "Abstract classes and protocols in Python",
    field: "Python",
    shows:
      "Defines a shared interface as an abstract class with abstract methods, or as a Protocol. A base class that can be instantiated does not count.",
    parts: [
      {
        name: "an abstract class or protocol",
        any: [
          "python decorator abc.{abstractmethod,abstractproperty}",
          "python base {typing,typing_extensions}.Protocol & python method *",
        ],
      },
    ],
    except: testFiles,
    ticks: {
      "store.py":
        "from abc import ABC, abstractmethod\nclass Store(ABC):\n    @abstractmethod\n    def save(self): ...\n",
    },
    ignores: {
      "store.py": "from abc import ABC\nclass Store(ABC):\n    def save(self): raise NotImplementedError\n",
    },
  },
  {
    id: "python-regular-expressions",
    title: "Regular expressions in Python",
    field: "Python",
    shows:
      "Searches, validates or rewrites text with a regular expression, through re, regex or pandas' str.extract. The string methods split() and replace() do not count.",
    parts: [
      {
        name: "a regular expression",
        any: [
          "python call {re,regex}.{compile,search,match,fullmatch,findall,finditer,sub,subn,split}",
          "python call *.str.{extract,extractall} & python import pandas",
        ],
      },
    ],
    ticks: { "parse.py": 'import re\nyears = re.findall(r"\\d{4}", text)\n' },
    ignores: { "parse.py": 'import re\nyears = text.split("-")  # re.findall\n' },
  },
  {
    id: "python-concurrency",
    title: "Threads and processes in Python",
    field: "Python",
    shows:
      "Hands work to threads, processes or a pool of them. An import or an idle pool does not count, and neither does asyncio.",
    parts: [
      {
        name: "work handed to a thread or process",
        any: [
          "python call concurrent.futures*.{ThreadPoolExecutor,ProcessPoolExecutor} & python call *.{submit,map}",
          "python call threading.{Thread,Timer} & python call *.start",
          "python base threading.Thread & python method run",
          "python call multiprocessing*.{Pool,ThreadPool} & python call *.{map,imap,imap_unordered,starmap,apply,apply_async,map_async}",
          "python call multiprocessing*.Process & python call *.start",
          "python call joblib.Parallel",
        ],
      },
    ],
    except: testFiles,
    ticks: {
      "load.py":
        "from concurrent.futures import ThreadPoolExecutor\nwith ThreadPoolExecutor() as pool: pool.map(load, urls)\n",
    },
    ignores: {
      "load.py": "import threading\nfrom multiprocessing import Pool\nresults = list(map(load, urls))\n",
    },
  },
];
