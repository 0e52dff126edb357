/** Python, in use: files, commands, packages, pages. */
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
      "A program reads or writes files, and turns JSON into values or back: both. The json() of an answer from the web, or a frame that pandas reads, is neither.",
    parts: [
      {
        name: "files",
        any: [
          "python call {open,io.open,codecs.open,aiofiles.open}",
          "python call *.{read_text,write_text,read_bytes,write_bytes} & python import pathlib*",
          "python call pathlib.Path().open",
          "python call csv.{reader,writer,DictReader,DictWriter}",
        ],
      },
      { name: "JSON", any: ["python call {json,orjson,ujson,simplejson}.{load,loads,dump,dumps}"] },
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
      "A program with commands, options or arguments that a library declares and explains: argparse, Click, Typer, Fire, docopt or a command of Django. To read sys.argv by hand, or to ask with input, is none.",
    parts: [
      {
        name: "options of a command",
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
      "A package that can be built and used elsewhere: it names its build system and its modules, and has an entry point or is published. A pyproject.toml that only configures tools, or that Poetry made for an application, is none.",
    parts: [
      {
        name: "a package that can be built",
        any: [
          "key build-system.build-backend=* & key project.name=* & path pyproject.toml",
          "key build-system.build-backend=* & key tool.poetry.name=* & path pyproject.toml",
          "python call setuptools.setup & python argument setuptools.setup {packages,py_modules,package_dir}=*",
          "line [options] & line [metadata] & path setup.cfg",
        ],
      },
      {
        name: "an entry point, or a release",
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
    title: "Dependencies managed with uv, Poetry, Pipenv or pip-tools",
    field: "Python",
    shows:
      "The packages of a project are kept by a tool that resolves and locks them, and are installed by it. A requirements.txt that pip freeze wrote is a list, and a virtual environment in the repository is a mistake.",
    parts: [
      {
        name: "a tool that resolves and locks",
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
      "A page is fetched or opened and values are taken out of its HTML, with Beautiful Soup, lxml, Scrapy, Selenium or Playwright. To fetch JSON from an API is none, and neither is a browser that tests one's own pages.",
    parts: [
      {
        name: "values taken from a page",
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
      "The program's settings are fields with types of one class, filled from the environment and checked when it starts. os.getenv here and there, or a module of constants, is none.",
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
