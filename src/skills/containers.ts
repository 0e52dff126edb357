/** Images and containers. */
import { inGitlab, inWorkflow } from "./shared.ts";
import type { Skill } from "./skill.ts";

const compose = "path *compose*.y{,a}ml";

/** Names that stages bear; an image that a file is copied from has others. */
const stages =
  "build*,*-build,*_build,builder*,*-builder,*_builder,base*,*-base,deps*,*-deps,dependencies,install*,compile*,front*,client*,web*,node*,requirements*,poetry*,packages*,export*,venv*,development,publish*,release*,production*,prod*,sdist*,runtime*,test*,assets*,vendor*,stage*,#";

/** Users that base images bring along, and the one that may do everything. */
const otherUsers = [
  "root",
  "root:root",
  "0",
  "0:0",
  "airflow",
  "jovyan",
  "jenkins",
  "postgres",
  "spark",
  "astro",
];
const ownUser = otherUsers.map((user) => `!docker USER ${user}`).join(" & ");

export const containerSkills: readonly Skill[] = [
  {
    id: "dockerfile",
    title: "Images of one's own",
    field: "Containers",
    shows:
      "A Dockerfile that packs code: it says what it starts from, takes files in, and says what is run. An image that only adds packages to another is half of it, and Compose with other people's images is none.",
    parts: [
      {
        name: "a Dockerfile",
        any: [
          "docker {COPY,ADD} * & docker FROM * & docker CMD *",
          "docker {COPY,ADD} * & docker FROM * & docker ENTRYPOINT *",
        ],
      },
    ],
    ticks: { Dockerfile: 'FROM python:3.12\nCOPY . /app\nCMD ["python", "/app/main.py"]\n' },
    ignores: {
      Dockerfile: "FROM apache/airflow:2.10\nRUN pip install pandas\n",
      "compose.yaml": "services:\n  db:\n    image: postgres:16\n",
    },
  },
  {
    id: "docker-multi-stage",
    title: "Multi-stage builds",
    field: "Containers",
    shows:
      "An image is built in one stage, and only the result is copied into another, so that tools for building stay behind. To copy a tool such as uv out of its image is no stage of one's own.",
    parts: [
      {
        name: "a copy from a stage",
        any: [
          `docker COPY *--from={${stages}} * & docker FROM *`,
          "docker COPY *--from=* & docker stage * & !docker COPY *--from=*{/uv,lambda-adapter,composer}*",
        ],
      },
    ],
    ticks: {
      Dockerfile:
        "FROM node:22 AS build\nRUN npm run build\nFROM nginx:1.27\nCOPY --from=build /app/dist /usr/share/nginx/html\n",
    },
    ignores: { Dockerfile: "FROM python:3.12 AS app\nCOPY --from=ghcr.io/astral-sh/uv:0.5 /uv /bin/uv\n" },
  },
  {
    id: "docker-non-root",
    title: "Containers that do not run as root",
    field: "Containers",
    shows:
      "An image gives up root for a user of its own, or a manifest asks for one. USER root, and a user that the base image brings along, do not show it.",
    parts: [
      {
        name: "a user",
        any: [
          `docker USER * & ${ownUser}`,
          "docker USER {app,appuser,app-user,nonroot,nobody,node,user,#,#:#} & docker FROM *",
          "docker USER * & docker RUN *{useradd,adduser} *",
          "key spec.*securityContext.runAsNonRoot=true",
          "key spec.*securityContext.runAsUser={1,2,3,4,5,6,7,8,9}*",
        ],
      },
    ],
    ticks: { Dockerfile: "FROM python:3.12\nRUN useradd shop\nUSER shop\n" },
    ignores: { Dockerfile: "FROM apache/airflow:2.10\nUSER root\nRUN apt-get update\nUSER airflow\n" },
  },
  {
    id: "dockerignore",
    title: "A build context without ballast (.dockerignore)",
    field: "Containers",
    shows:
      "A .dockerignore keeps out of an image what does not belong there, in a repository that builds one.",
    parts: [
      { name: "a .dockerignore", any: ["path {.dockerignore,*.dockerignore}"], near: ["docker FROM *"] },
    ],
    ticks: { Dockerfile: "FROM python:3.12\nCOPY . /app\n", ".dockerignore": ".venv\n" },
    ignores: { ".gitignore": ".venv\n", Dockerfile: "FROM python:3.12\nCOPY . /app\n" },
  },
  {
    id: "compose-services",
    title: "Compose: services that wait for each other",
    field: "Containers",
    shows:
      "Services in Compose that depend on each other, tell that they are healthy, and keep their data in volumes: all three. The Compose file that Airflow hands out is not counted.",
    parts: [
      { name: "what a service depends on", any: [`key services.*.depends_on* & ${compose}`] },
      { name: "a health check", any: [`key services.*.healthcheck.test* & ${compose}`] },
      { name: "volumes", any: [`key services.*.volumes[]* & ${compose}`] },
    ],
    ticks: {
      "compose.yaml":
        "services:\n  app:\n    build: .\n    depends_on: { db: { condition: service_healthy } }\n  db:\n    image: postgres:16\n    volumes: [data:/var/lib/postgresql/data]\n    healthcheck: { test: pg_isready }\n",
    },
    ignores: {
      "compose.yaml":
        "services:\n  app:\n    build: .\n    depends_on: [db]  # healthcheck\n  db:\n    image: postgres:16\n    volumes: [data:/var/lib/postgresql/data]\n",
    },
  },
  {
    id: "docker-healthcheck",
    title: "Health checks of containers",
    field: "Containers",
    shows:
      "A container tells whether it works, and not only that it runs: HEALTHCHECK in an image, or healthcheck for a service in Compose.",
    parts: [
      {
        name: "a health check",
        any: [
          "docker HEALTHCHECK * & !docker HEALTHCHECK NONE",
          `key services.*.healthcheck.test* & ${compose}`,
        ],
      },
    ],
    ticks: { Dockerfile: "FROM python:3.12\nHEALTHCHECK CMD curl -f http://localhost:8000/health\n" },
    ignores: {
      Dockerfile: "FROM python:3.12\nHEALTHCHECK NONE\n",
      "compose.yaml": "services:\n  db:\n    restart: always  # healthcheck\n",
    },
  },
  {
    id: "docker-published-images",
    title: "Published images",
    field: "Containers",
    shows:
      "Images are put into a registry, by a workflow, a pipeline or a script. An image that is only built stays where it is.",
    parts: [
      {
        name: "an image that is pushed",
        any: [
          `key jobs.*.steps[].uses={docker/build-push-action*,docker/bake-action*} & key jobs.*.steps[].with.push={true,$*} & ${inWorkflow}`,
          `key jobs.*.steps[].run=*{docker push,docker image push,buildx build --push,docker compose push}* & ${inWorkflow}`,
          `key jobs.*.steps[].run=*docker buildx build*--push* & ${inWorkflow}`,
          `key *script{[],}=*docker push* & ${inGitlab}`,
          "line *{docker push,docker image push,podman push,docker-compose push,docker compose push}*",
          "line *docker build*--push*",
        ],
      },
    ],
    ticks: { "publish.sh": "docker build -t shop .\ndocker push example/shop:1\n" },
    ignores: { "publish.sh": "docker build -t shop .\n# docker push example/shop:1\n" },
  },
];
