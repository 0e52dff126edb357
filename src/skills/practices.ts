/** Engineering practices and project documentation. */
import { testFiles } from "./shared.ts";
import type { Skill } from "./skill.ts";

const tasks =
  "test,tests,lint,format,fmt,run,start,build,install,setup,up,down,dev,serve,migrate,check,deploy,clean,docs,coverage,types,typecheck,logs,seed,shell";

export const practiceSkills: readonly Skill[] = [
  {
    id: "task-runner",
    title: "Task runners (Make, just, Task)",
    field: "Good practices",
    shows:
      "Defines at least two named tasks (test, lint, run, build) in a Makefile, justfile or Taskfile. The scripts that npm init generates do not count.",
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
    title: "Retries with backoff",
    field: "Good practices",
    shows:
      "Retries transient failures a limited number of times, with a wait in between, through tenacity, backoff, urllib3's Retry or an orchestrator. A loop with try and pass does not count.",
    parts: [
      {
        name: "a retry policy",
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
    title: "Licence",
    field: "Documentation",
    shows:
      "States what others may do with the code, in a licence file at the root. A mention in the README or a manifest does not count.",
    parts: [{ name: "a licence", any: ["path /{license,licence,copying,unlicense}{,.md,.txt,.rst}"] }],
    ticks: { LICENSE: "MIT License\n" },
    ignores: { "README.md": "MIT License\n", "pyproject.toml": '[project]\nlicense = "MIT"\n' },
  },
  {
    id: "changelog",
    title: "Changelog",
    field: "Documentation",
    shows:
      "Tells users what changed in each version, in a dedicated file. The commit history does not count.",
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
    title: "Contributing guide",
    field: "Documentation",
    shows: "Explains how to work on the project, in a CONTRIBUTING file at the root, in docs or in .github.",
    parts: [
      {
        name: "a contributing guide",
        any: ["path {,docs/,.github/}{contributing,development,developing}{.md,.rst,.txt}"],
      },
    ],
    ticks: { "CONTRIBUTING.md": "Run the tests with pytest.\n" },
    ignores: { "README.md": "## Contributing\n", "src/contributing.py": "x = 1\n" },
  },
  {
    id: "collaboration-templates",
    title: "Issue and pull request templates",
    field: "Documentation",
    shows: "Provides a template for issues or pull requests, or names code owners.",
    parts: [
      {
        name: "a template or CODEOWNERS file",
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
    title: "Documentation sites (MkDocs, Sphinx, Docusaurus)",
    field: "Documentation",
    shows:
      "Builds a documentation site from pages in the repository, with a configuration adapted to the project. A README does not count, and neither does what mkdocs new generates.",
    parts: [
      {
        name: "a site configuration",
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
      "Records at least two decisions and their reasons, each in a file with a number or a date. An architecture page that describes the system but not the reasons does not count.",
    parts: [
      {
        name: "decision records",
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
      "Draws a system's architecture from text in the repository, with PlantUML, Mermaid, Structurizr, D2, DBML or diagrams for Python. An image does not count.",
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
