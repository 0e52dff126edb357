/** Containers, continuous integration, project structure, structured logging and documentation. */
import type { Skill } from "./skill.ts";

const compose = "path *compose*.y{,a}ml";

export const deliverySkills: readonly Skill[] = [
  {
    id: "docker-compose",
    title: "Docker and Docker Compose",
    field: "Containers",
    shows: "Builds an image from a Dockerfile, and runs services together with Compose; both are required.",
    parts: [
      { name: "a Dockerfile", any: ["docker FROM *"] },
      {
        name: "a Compose service",
        any: [`key services.*.image=* & ${compose}`, `key services.*.build* & ${compose}`],
      },
    ],
    ticks: { Dockerfile: "FROM python:3.12\n", "compose.yaml": "services:\n  app:\n    build: .\n" },
    ignores: { Dockerfile: "# FROM python:3.12\n", "compose.yaml": "services: {}\n" },
  },
  {
    id: "github-actions",
    title: "CI with GitHub Actions",
    field: "CI/CD",
    shows:
      "Runs commands on the code in a workflow: installs, checks, tests, builds or deploys it. A workflow that only posts greetings or adds labels does not count.",
    parts: [
      {
        name: "a job that works on the code",
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
    field: "Observability",
    shows:
      "Writes log records that machines can read, through structlog, JSON formatters, loguru's serialize, pino, zap, slog or similar. Plain logging with a format string does not count.",
    parts: [
      {
        name: "a structured log record",
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
      "Separates code that faces the outside (routes, controllers, extraction) from code that holds rules and data (models, services, loading). Folders that only number the chapters of a course do not count.",
    parts: [
      {
        name: "an interface layer",
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
        name: "a domain or data layer",
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
      "Keeps a project in Git, with supporting files that its owner committed: a .gitignore, a README or a workflow.",
    parts: [
      {
        name: "a .gitignore, README or workflow",
        any: ["path .gitignore", "path .github/**", "path readme.md"],
      },
    ],
    ticks: { ".gitignore": ".venv\n" },
    ignores: { "main.py": "# git commit\n" },
  },
  {
    id: "english-readme",
    title: "README in English",
    field: "Documentation",
    shows:
      "Describes the repository in English prose, in the README at its root. A README in another language with English headings, badges or code does not count.",
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
    shows:
      "Writes every README in English, across all listed repositories. A single README in another language takes the tick back.",
    parts: [{ name: "a README in English", any: ["readme English"] }],
    never: [{ name: "a README in another language", any: ["readme * & !readme English & !readme unclear"] }],
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
