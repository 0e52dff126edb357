/** Python in practice: files, command-line tools, packaging and scraping. */
import { runInCi, testFiles } from "./shared.ts";
import type { Skill } from "./skill.ts";

const installs = [
  "uv sync*",
  "uv lock*",
  "*poetry install*",
  "*poetry lock*",
  "pipenv install*",
  "pipenv sync*",
  "pdm install*",
  "pdm sync*",
  "pip-sync*",
  "pip-compile*",
];

export const pythonToolSkills: readonly Skill[] = [
  {
    id: "python-files-json",
    title: "Files and JSON in Python",
    field: "Python",
    shows:
      "Reads or writes files, and parses or writes JSON; both are required. The json() of an HTTP response does not count, and neither does a file that pandas reads.",
    parts: [
      {
        name: "file access",
        any: [
          "python call {open,io.open,codecs.open,aiofiles.open}",
          "python call *.{read_text,write_text,read_bytes,write_bytes} & python import pathlib*",
          "python call pathlib.Path().open",
          "python call csv.{reader,writer,DictReader,DictWriter}",
        ],
      },
      {
        name: "JSON parsing or writing",
        any: ["python call {json,orjson,ujson,simplejson}.{load,loads,dump,dumps}"],
      },
    ],
    except: testFiles,
    ticks: { "store.py": 'import json\nwith open("stock.json") as file: stock = json.load(file)\n' },
    ignores: { "store.py": 'import json, requests\nstock = requests.get(url).json()\nopen("stock.csv")\n' },
  },
  {
    id: "python-command-line",
    title: "Command-line tools in Python",
    field: "Python",
    shows:
      "Declares commands, options or arguments with argparse, Click, Typer, Fire, docopt or Django. Reading sys.argv by hand, or prompting with input(), does not count.",
    parts: [
      {
        name: "a declared command or option",
        any: [
          "python call argparse.ArgumentParser*.add_argument",
          "python call *.add_argument & python call argparse.ArgumentParser",
          "python decorator {click,rich_click}.{command,group,option,argument}",
          "python decorator typer.Typer().{command,callback}",
          "python call typer.run",
          "python call fire.Fire",
          "python call docopt.docopt",
          "python method add_arguments & python base django.core.management.base.BaseCommand",
        ],
      },
    ],
    except: testFiles,
    ticks: {
      "cli.py": 'import argparse\nparser = argparse.ArgumentParser()\nparser.add_argument("--day")\n',
    },
    ignores: { "cli.py": 'import argparse, sys\nday = sys.argv[1]  # parser.add_argument("--day")\n' },
  },
  {
    id: "python-packaging",
    title: "Packaging in Python",
    field: "Python",
    shows:
      "Defines a package that others can build and install: a build backend, the package itself, and an entry point or a release. A pyproject.toml that only configures tools, or that Poetry generates for an application, does not count.",
    parts: [
      {
        name: "a buildable package",
        any: [
          "key build-system.build-backend=* & key project.name=* & path pyproject.toml",
          "key build-system.build-backend=* & key tool.poetry.name=* & path pyproject.toml",
          "python call setuptools.setup & python argument setuptools.setup {packages,py_modules,package_dir}=*",
          "line [options] & line [metadata] & path setup.cfg",
        ],
      },
      {
        name: "an entry point or release",
        any: [
          "key project.{scripts,gui-scripts,entry-points}.* & path pyproject.toml",
          "key tool.poetry.{scripts,plugins}.* & path pyproject.toml",
          "python argument setuptools.setup entry_points=*",
          "line [options.entry_points] & path setup.cfg",
          "key jobs.*.steps[].uses=pypa/gh-action-pypi-publish*",
          ...runInCi([
            "*twine upload*",
            "*poetry publish*",
            "uv publish*",
            "hatch publish*",
            "flit publish*",
          ]),
          "line *{twine upload,poetry publish,uv publish}*",
        ],
      },
    ],
    ticks: {
      "pyproject.toml":
        '[build-system]\nbuild-backend = "hatchling.build"\n[project]\nname = "shop"\n[project.scripts]\nshop = "shop.cli:main"\n',
    },
    ignores: {
      "pyproject.toml":
        '[build-system]\nbuild-backend = "poetry.core.masonry.api"\n[tool.poetry]\nname = "shop"\n[tool.black]\nline-length = 100\n',
      "requirements.txt": "setuptools\ntwine\n",
    },
  },
  {
    id: "python-dependency-management",
    title: "Dependency management with uv, Poetry, Pipenv or pip-tools",
    field: "Python",
    shows:
      "Resolves, locks and installs dependencies with a dedicated tool. A requirements.txt from pip freeze does not count, and neither does a virtual environment in the repository.",
    parts: [
      {
        name: "a tool that locks dependencies",
        any: [
          "key tool.{poetry,uv,pdm}* & dependency pypi:* & path pyproject.toml",
          "dependency pypi:* & key dependency-groups* & path pyproject.toml",
          "dependency pypi:* & path pipfile",
          "dependency pypi:* & path *requirements*.in",
          "docker RUN *{uv sync,poetry install,pipenv install,pipenv sync,pip-sync}*",
          "docker RUN uv pip sync*",
          ...runInCi(installs),
          ...installs.map((command) => `line ${command}`),
        ],
      },
    ],
    ticks: {
      "pyproject.toml":
        '[tool.poetry]\nname = "shop"\n[tool.poetry.dependencies]\npython = "^3.12"\nfastapi = "^0.110"\n',
    },
    ignores: {
      "requirements.txt": "poetry==1.8\nfastapi==0.110.0\n",
      "setup.sh": "pip install -r requirements.txt  # poetry install\n",
    },
  },
  {
    id: "web-scraping",
    title: "Web scraping",
    field: "Python",
    shows:
      "Extracts values from the HTML of a page, with Beautiful Soup, lxml, Scrapy, Selenium or Playwright. Fetching JSON from an API, or testing the project's own pages in a browser, does not count.",
    parts: [
      {
        name: "a value extracted from a page",
        any: [
          "python call bs4.BeautifulSoup*.{find,find_all,findAll,select,select_one}",
          "python call *.{find_all,findAll,select_one,select} & python call bs4.BeautifulSoup",
          "python base scrapy*.{Spider,CrawlSpider,SitemapSpider,XMLFeedSpider}",
          "python call *.{find_element,find_elements} & python call selenium.webdriver*",
          "python call *.{locator,query_selector,query_selector_all,inner_text,text_content} & python call playwright*",
          "python call *.{xpath,cssselect} & python import lxml*",
          "python call {parsel.Selector,selectolax.parser.HTMLParser}*.{css,xpath,css_first}",
          "python call requests_html.HTMLSession*.{find,xpath}",
        ],
      },
    ],
    except: testFiles,
    ticks: {
      "quotes.py":
        'from bs4 import BeautifulSoup\nsoup = BeautifulSoup(html, "html.parser")\ntitles = soup.find_all("h2")\n',
    },
    ignores: {
      "quotes.py":
        'import requests\nfrom bs4 import BeautifulSoup\ntitles = requests.get(url).json()["titles"]\n',
    },
  },
  {
    id: "typed-settings",
    title: "Typed settings with Pydantic",
    field: "Python",
    shows:
      "Declares settings as typed fields of one class, filled from the environment and validated at startup. Scattered os.getenv calls do not count, and neither does a module of constants.",
    parts: [
      {
        name: "a settings class",
        any: [
          "python base {pydantic_settings,pydantic,pydantic.v1,pydantic.env_settings}.BaseSettings & python annotated field",
          "python decorator environ.config",
          "python call *environs.Env()*.{str,int,bool,list}",
        ],
      },
    ],
    ticks: {
      "settings.py":
        "from pydantic_settings import BaseSettings\nclass Settings(BaseSettings):\n    port: int = 8000\n",
    },
    ignores: {
      "settings.py":
        'import os\nfrom pydantic import BaseModel\nPORT = int(os.getenv("PORT", "8000"))\nclass Item(BaseModel):\n    a: int\n',
    },
  },
];
