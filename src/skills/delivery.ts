/** Containers, continuous integration, project structure, logging for machines, and documentation. */
import type { Skill } from "./skill.ts";

const compose = "path *compose*.y{,a}ml";

export const deliverySkills: readonly Skill[] = [
  {
    id: "docker-compose",
    title: "Docker and Docker Compose",
    field: "Containers",
    shows: "An image of one's own, and services that run together: both.",
    parts: [
      { name: "a Dockerfile", any: ["docker FROM *"] },
      {
        name: "services in Compose",
        any: [`key services.*.image=* & ${compose}`, `key services.*.build* & ${compose}`],
      },
    ],
    ticks: { Dockerfile: "FROM python:3.12\n", "compose.yaml": "services:\n  app:\n    build: .\n" },
    ignores: { Dockerfile: "# FROM python:3.12\n", "compose.yaml": "services: {}\n" },
  },
  {
    id: "github-actions",
    title: "CI with GitHub Actions",
    field: "CI and delivery",
    shows:
      "A workflow that runs commands on the code when something is pushed: it installs, checks, tests, builds or deploys. A workflow that only greets or labels is none.",
    parts: [
      {
        name: "a job on the code",
        any: [
          "key jobs.*.steps[].uses=actions/checkout* & key jobs.*.steps[].run=* & path .github/workflows/*",
          "key jobs.*.steps[].uses=actions/checkout* & key jobs.*.steps[].uses={*deploy*,docker/build-push-action*,*codecov*} & path .github/workflows/*",
        ],
      },
    ],
    ticks: {
      ".github/workflows/ci.yml":
        "on: push\njobs:\n  test:\n    steps:\n      - uses: actions/checkout@v4\n      - run: pytest\n",
    },
    ignores: {
      ".github/workflows/hello.yml": "on: issues\njobs:\n  hello:\n    steps:\n      - run: echo hello\n",
    },
  },
  {
    id: "structured-logging",
    title: "Structured logging",
    field: "Logging and operations",
    shows:
      "Log lines are records that machines read: through structlog, JSON formatters, loguru's serialize, pino, zap, slog or their like. Plain logging with a format is not it.",
    parts: [
      {
        name: "records in the log",
        any: [
          "python call structlog.{configure,get_logger,wrap_logger}",
          "python call pythonjsonlogger*.JsonFormatter",
          "python base {pythonjsonlogger*.JsonFormatter,logging.Formatter} & python call json.dumps",
          "python argument loguru.logger.add serialize=True",
          "python call aws_lambda_powertools*.Logger",
          "python call json_log_formatter*",
          "js call pino",
          "js call winston.format.json",
          "go call log/slog.{New,NewJSONHandler,Info,Error}",
          "go call go.uber.org/zap.{NewProduction,NewDevelopment}",
          "go call github.com/rs/zerolog*",
          "java import net.logstash.logback*",
          "dependency maven:net.logstash.logback:logstash-logback-encoder",
        ],
      },
    ],
    ticks: { "log.py": 'import structlog\nlog = structlog.get_logger()\nlog.info("loaded", rows=3)\n' },
    ignores: {
      "log.py":
        'import logging\nlogging.basicConfig(format="%(asctime)s %(message)s")\nlogging.info("structured")\n',
    },
  },
  {
    id: "project-structure",
    title: "Project structure",
    field: "Good practices",
    shows:
      "Code is divided by what it is responsible for: what faces the outside (routes, controllers, extraction) stands apart from what keeps rules and data (models, services, loading). Folders that only number the chapters of a course do not show it.",
    parts: [
      {
        name: "a part that faces the outside",
        any: [
          "path **/{routers,routes,api,controllers,views,endpoints,handlers,resources,web,cli,auth,blueprints,lambdas}/**/*.{py,js,ts,java,go}",
          "path {routers,routes,controllers,views,endpoints,handlers}.{py,js,ts}",
          "path **/*{extract,ingest,etl}*/**/*.py",
          "path *{extract,ingest,download}*.py",
          "path *_{lambda,handler,controller}.py",
          "path **/{tasks,flows,etl,pipeline,pipelines,staging}/**/*.{py,sql}",
          "path etl.py",
          "path *Controller.java",
        ],
      },
      {
        name: "a part that keeps rules or data",
        any: [
          "path **/{models,schemas,entities,services,repositories,repository,domain,crud,db,database,core,usecases,utils,config,common}/**/*.{py,js,ts,java,go}",
          "path {models,schemas,entities,services,repositories,crud,database}.{py,js,ts}",
          "path **/*{transform,load}*/**/*.py",
          "path {transform,load}*.py",
          "path *_transform*.py",
          "path **/{marts,warehouse}/**/*.sql",
          "path {contract,contrato,schema,validation}*.py",
          "path *{Service,Repository}.java",
        ],
      },
    ],
    except: ["**/tests/**", "**/test/**", "**/dags/**", "**/migrations/**"],
    ticks: { "shop/routes.py": "x = 1\n", "shop/models.py": "y = 2\n" },
    ignores: { "1. Basics/main.py": "x = 1\n", "2. Models of data/main.py": "y = 2\n" },
  },
  {
    id: "git-github",
    title: "Git and GitHub",
    field: "Good practices",
    shows:
      "A repository that its owner keeps with Git: they committed the files that one keeps beside the code, such as .gitignore, a README or a workflow.",
    parts: [
      { name: "a repository of one's own", any: ["path .gitignore", "path .github/**", "path readme.md"] },
    ],
    ticks: { ".gitignore": ".venv\n" },
    ignores: { "main.py": "# git commit\n" },
  },
  {
    id: "english-readme",
    title: "A README in English",
    field: "Documentation",
    shows:
      "The README at the top of a repository describes it in English prose. Headings, badges and code in a README of another language are none.",
    parts: [{ name: "a README in English", any: ["readme English & path /readme*"] }],
    ticks: {
      "README.md":
        "# Shop\n\nThis service keeps the stock of a small shop and tells what has to be ordered again.\n",
    },
    ignores: {
      "README.md":
        "# Loja\n\nEste serviço guarda o estoque de uma pequena loja e diz o que precisa ser comprado de novo.\n",
    },
  },
  {
    id: "english-readmes",
    title: "Every README in English",
    field: "Documentation",
    shows: "Each README of the listed repositories that has prose is English; one that is not takes it back.",
    parts: [{ name: "READMEs in English", any: ["readme English"] }],
    never: [{ name: "a README that is not English", any: ["readme * & !readme English & !readme unclear"] }],
    ticks: {
      "README.md":
        "# Shop\n\nThis service keeps the stock of a small shop and tells what has to be ordered again.\n",
    },
    ignores: {
      "README.md":
        "# Shop\n\nThis service keeps the stock of a small shop and tells what has to be ordered again.\n",
      "docs/README.md":
        "# Loja\n\nEste serviço guarda o estoque de uma pequena loja e diz o que precisa ser comprado de novo.\n",
    },
  },
];
