/** Words for the skills of Python. */
import type { WordTable } from "./word-table.ts";

export const pythonWords: WordTable = {
  "python-data-structures": {
    names: "list dict set tuple; list dictionary sets tuple; list tuple dictionary",
    in: "python",
    here: "data structures; collections; lists tuples; lists; list; dictionary; dictionaries; tuples; sets dictionaries; list sets; types structures; lists dictionary",
    also: "types; structures; list; dict; set; sets; tuple; collection; methods",
  },
  "python-functions": {
    names: "functions arguments scope",
    in: "python",
    here: "functions; function arguments; scope; scope namespaces; arguments; default arguments",
    also: "scope; argument; parameter; namespace; return",
  },
  "python-oop": {
    in: "python",
    here: "object oriented; oop; classes objects; classes; inheritance; polymorphism; encapsulation; magic methods; object orientation; abstraction encapsulation",
    also: "object; method; attribute; constructor; inheritance; polymorphism; encapsulation; init; str; atributo; construtor; abstraction; abstracao; abstraccion; 编程",
  },
  "python-modules": {
    in: "python",
    here: "modules packages; modules; packages; imports; imports packages",
    also: "package; import; imports",
  },
  "python-type-hints": {
    names: "type hints; python typing; type annotations python",
    in: "python",
    here: "typing; static typing; types annotations",
    also: "type; typing; typed; static; estatica; annotation",
  },
  "python-exceptions": {
    names: "try except; exceptions try except",
    in: "python",
    here: "exceptions; exception handling; error handling; errors exceptions; custom exceptions",
    also: "handle; error; except; try; finally; raise; custom; tryexcept; personalizad",
  },
  "python-logging": {
    names: "python logging; loguru",
    in: "python",
    here: "logging",
    also: "log; python",
  },
  "python-comprehensions": {
    names:
      "list comprehensions; dictionary comprehensions; sets comprehensions; generator expressions; listcomp",
    in: "python",
    here: "comprehensions",
    also: "list; dictionary; sets",
  },
  "python-generators": {
    names: "generators iterators; yield generators",
    in: "python",
    here: "generators; yield; iterators",
    also: "iterator; yield; lazy",
  },
  "python-decorators": {
    names: "python decorators",
    in: "python",
    here: "decorators; custom decorators",
    also: "custom; functools; personalizado; functions",
  },
  "python-context-managers": {
    names: "context managers; context manager",
    in: "python",
    here: "contextlib; enter exit",
    also: "custom; enter; exit",
  },
  "python-asyncio": {
    names: "asyncio; python coroutines; asyncio coroutines",
    in: "python",
    here: "asynchronous; async await; coroutines; asynchrony; asynchronous concurrency",
    also: "async; await; coroutine; concurrency; corrotina; corutina",
  },
  "python-dataclasses": { names: "dataclasses; dataclass", in: "python", here: "attrs", also: "class" },
  "python-enums": { names: "python enums", in: "python", here: "enums; enumerations", also: "types" },
  "python-abstract-classes": {
    names: "abstract base classes; abstract classes protocols",
    in: "python",
    here: "abstract classes; abc; protocols; abstract classes interfaces; classes abstratas; clases abstractas",
    also: "abstract; interface; protocol",
  },
  "python-regular-expressions": {
    names: "python regular expressions",
    in: "python",
    here: "regular expressions; strings regular expressions",
    also: "re; string; pattern",
    maybe: "regular expressions",
  },
  "python-concurrency": {
    names: "multiprocessing; threading multiprocessing",
    in: "python",
    here: "threads; threading; concurrency; parallelism; threads processes; concurrency parallelism; gil; threadpool",
    also: "thread; process; parallel; paralelismo; parallelism; multiprocessing; threading",
  },
  "python-files-json": {
    names: "files json python",
    in: "python",
    here: "files; file handling; file io; read write files; read files; files json; json files; json; csv files; csv process; csv json; file read written",
    also: "read; handle; io; open; csv; txt; process; write; pathlib",
  },
  "python-command-line": {
    names: "argparse; typer; click cli; python command line",
    in: "python",
    here: "cli; command line interface; click; command line arguments; linea de comandos; linha de comando",
    also: "command; line; interface; argument",
  },
  "python-packaging": {
    names: "python packaging; setuptools; pypi; publish pypi",
    in: "python",
    here: "packaging; publish packages; pyproject; distribute packages; wheel",
    also: "package; publish; distribution",
  },
  "python-dependency-management": {
    names: "poetry; pipenv; uv; piptools; python dependency management",
    in: "python",
    here: "dependency management; dependencies; package management; venv dependency management",
    also: "dependency; venv; pip; package; environment; lock",
  },
  "web-scraping": {
    names: "web scraping; scraping; beautifulsoup; scrapy; web crawler",
    also: "requests; selenium; html; page; data; beautifulsoup; extraction; extracao; site",
  },
  "environment-variables": {
    names: "environment variables; dotenv; env files; env; env environment variables",
    also: "file; variable; environment; config; env",
  },
  "typed-settings": {
    names: "pydantic settings; typed settings; basesettings",
    also: "environment; variable; validate; env",
  },
};
