/** Good practices of projects, and what is written about them. */
import { testFiles } from "./shared.ts";
import type { Skill } from "./skill.ts";

const tasks =
  "test,tests,lint,format,fmt,run,start,build,install,setup,up,down,dev,serve,migrate,check,deploy,clean,docs,coverage,types,typecheck,logs,seed,shell";

export const practiceSkills: readonly Skill[] = [
  {
    id: "task-runner",
    title: "Tasks by name (Make, just, Task)",
    field: "Good practices",
    shows:
      "What one does with the project again and again (test, lint, run, build) has a name and a place: two tasks at least in a Makefile, a justfile or a Taskfile. The scripts that npm init writes are none.",
    parts: [
      {
        name: "tasks",
        any: [
          `target {${tasks}}{,-*,_*}`,
          `key tasks.{${tasks}}* & path {taskfile,.taskfile}*.y{,a}ml`,
          `key tool.{poe,taskipy}.tasks.* & path pyproject.toml`,
          "python decorator {invoke,nox}.{task,session}",
        ],
        min: 2,
      },
    ],
    except: ["**/docs/**", "**/doc/**"],
    ticks: { Makefile: "test:\n\tpytest\nlint:\n\truff check .\n" },
    ignores: { Makefile: "# test: pytest\nmain.o: main.c\n\tcc -c main.c\n", "README.md": "make test\n" },
  },
  {
    id: "retries-backoff",
    title: "Retries with growing waits",
    field: "Good practices",
    shows:
      "What fails for a moment is tried again, only so often and with a wait between: by tenacity, backoff, urllib3's Retry, or what an orchestrator has for it. A loop with try and pass is none.",
    parts: [
      {
        name: "retries",
        any: [
          "python decorator {tenacity,stamina,retrying,retry}*.retry",
          "python call tenacity.{retry,Retrying,AsyncRetrying}",
          "python decorator backoff.{on_exception,on_predicate}",
          "python call {urllib3,requests}*.Retry",
          "python argument {airflow,prefect}* {retries,retry_delay,retry_exponential_backoff}=*",
          "python argument celery*task {autoretry_for,max_retries,retry_backoff}=*",
          "java annotation {org.springframework.retry.annotation.Retryable,io.github.resilience4j.retry.annotation.Retry}",
          "js call {p-retry,async-retry,axios-retry}",
          "go call github.com/{cenkalti/backoff,avast/retry-go,hashicorp/go-retryablehttp}*",
        ],
      },
    ],
    except: testFiles,
    ticks: {
      "fetch.py":
        "from tenacity import retry, wait_exponential\n@retry(wait=wait_exponential())\ndef fetch(): ...\n",
    },
    ignores: {
      "fetch.py":
        "import time, tenacity\nfor attempt in range(3):\n    try: fetch()\n    except OSError: pass  # @retry\n",
    },
  },
  {
    id: "licence",
    title: "A licence",
    field: "Documentation",
    shows:
      "The repository says at its top what others may do with it, in a file of its own. A word in the README or in a manifest is no licence text.",
    parts: [{ name: "a licence", any: ["path /{license,licence,copying,unlicense}{,.md,.txt,.rst}"] }],
    ticks: { LICENSE: "MIT License\n" },
    ignores: { "README.md": "MIT License\n", "pyproject.toml": '[project]\nlicense = "MIT"\n' },
  },
  {
    id: "changelog",
    title: "A changelog",
    field: "Documentation",
    shows:
      "What changed from version to version is told to those who use it, in a file of its own. The history of commits is told to those who write it.",
    parts: [
      {
        name: "a changelog",
        any: ["path {changelog,changes,history,release_notes,release-notes}{.md,.rst,.txt}"],
      },
    ],
    ticks: { "CHANGELOG.md": "## 1.1.0\n\n- Prices in euros\n" },
    ignores: { "README.md": "## Changelog\n", "changelog.py": "print('CHANGELOG.md')\n" },
  },
  {
    id: "contributing-guide",
    title: "A guide for contributors",
    field: "Documentation",
    shows:
      "How to work on the project stands in a guide of its own: CONTRIBUTING, at the top, in docs or in .github.",
    parts: [
      {
        name: "a guide",
        any: ["path {,docs/,.github/}{contributing,development,developing}{.md,.rst,.txt}"],
      },
    ],
    ticks: { "CONTRIBUTING.md": "Run the tests with pytest.\n" },
    ignores: { "README.md": "## Contributing\n", "src/contributing.py": "x = 1\n" },
  },
  {
    id: "collaboration-templates",
    title: "Templates for issues and pull requests",
    field: "Documentation",
    shows:
      "Issues or pull requests begin with a form that asks for what is needed, or code has owners who are asked.",
    parts: [
      {
        name: "a template",
        any: [
          "path {.github/,docs/,}pull_request_template{.md,.txt,/*}",
          "path .github/issue_template{.md,/*.md,/*.yml,/*.yaml}",
          "path {.github/,docs/,}codeowners",
          "path .gitlab/{issue,merge_request}_templates/*.md",
        ],
      },
    ],
    ticks: { ".github/pull_request_template.md": "## What changes\n" },
    ignores: { "CONTRIBUTING.md": "Open an issue.\n" },
  },
  {
    id: "documentation-site",
    title: "A documentation site (MkDocs, Sphinx, Docusaurus)",
    field: "Documentation",
    shows:
      "Pages about the project are built into a site: its configuration, fitted to the project, and the pages: both. A README is one page, and what mkdocs new writes is nobody's.",
    parts: [
      {
        name: "a configuration",
        any: [
          "key site_name=* & key {nav,theme,plugins}* & path mkdocs.y{,a}ml",
          "python assign {extensions,html_theme} & python assign project & path conf.py",
          "path {docusaurus.config,.vitepress/config,**/.vitepress/config}.{js,ts,mjs,mts}",
          "key book* & path {book.toml,_quarto.yml}",
          "path {antora.yml,_config.yml}",
        ],
        near: [
          "path **/docs/**/*.{md,mdx,rst,adoc,qmd}",
          "path **/{doc,documentation,src,website}/**/*.{md,mdx,rst,adoc,qmd}",
        ],
      },
    ],
    ticks: { "mkdocs.yml": "site_name: Shop\nnav:\n  - Start: index.md\n", "docs/index.md": "# Shop\n" },
    ignores: { "mkdocs.yml": "site_name: My Docs\n", "docs/index.md": "# Welcome to MkDocs\n" },
  },
  {
    id: "architecture-decision-records",
    title: "Architecture decision records",
    field: "Documentation",
    shows:
      "Decisions and their reasons are kept one by one, with a number or a date, two at least. A page called architecture describes what is, not why.",
    parts: [
      {
        name: "decisions",
        any: [
          "path **/{adr,adrs,decisions,decision-records,architecture-decisions,architecture_decisions}/{[0-9]*,adr-*,adr_*}.{md,rst,adoc}",
          "path {adr-[0-9]*,adr_[0-9]*}.{md,rst,adoc}",
        ],
        min: 2,
      },
    ],
    ticks: { "docs/adr/0001-postgres.md": "# PostgreSQL\n", "docs/adr/0002-fastapi.md": "# FastAPI\n" },
    ignores: { "docs/architecture.md": "# Architecture\n", "docs/decisions.md": "# Decisions\n" },
  },
  {
    id: "architecture-diagrams",
    title: "Diagrams as code",
    field: "Documentation",
    shows:
      "How the parts of a system belong together is drawn from text that lies in the repository: PlantUML, Mermaid, Structurizr, D2, DBML or diagrams for Python. A picture cannot be changed with the code.",
    parts: [
      {
        name: "a diagram",
        any: ["path *.{puml,plantuml,mmd,mermaid,dsl,d2,dbml,drawio}", "python call diagrams.Diagram"],
      },
    ],
    ticks: { "docs/shop.puml": "@startuml\napi -> database\n@enduml\n" },
    ignores: { "docs/architecture.png": "", "docs/architecture.md": "![Architecture](architecture.png)\n" },
  },
];
