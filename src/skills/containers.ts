/** Images and containers. */
import { inGitlab, inWorkflow } from "./shared.ts";
import type { Skill } from "./skill.ts";

const compose = "path *compose*.y{,a}ml";

/** Usual names of build stages. Images that files are copied from have other names. */
const stages =
  "build*,*-build,*_build,builder*,*-builder,*_builder,base*,*-base,deps*,*-deps,dependencies,install*,compile*,front*,client*,web*,node*,requirements*,poetry*,packages*,export*,venv*,development,publish*,release*,production*,prod*,sdist*,runtime*,test*,assets*,vendor*,stage*,#";

/** Root, and the users that come with base images. */
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
    title: "Dockerfiles",
    field: "Containers",
    shows:
      "Packages code in an image: names a base image, copies files in and sets what to run. An image that only adds packages to another does not count, and neither does Compose with ready-made images.",
    parts: [
      {
        name: "a Dockerfile that packages code",
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
    title: "Multi-stage Docker builds",
    field: "Containers",
    shows:
      "Builds in one stage and copies only the result into another, so that build tools stay out of the image. Copying a tool such as uv from its own image does not count.",
    parts: [
      {
        name: "a copy from a build stage",
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
    title: "Non-root containers",
    field: "Containers",
    shows:
      "Runs a container as a user other than root, set in the image or in a manifest. USER root does not count, and neither does a user that comes with the base image.",
    parts: [
      {
        name: "a non-root user",
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
    title: "Docker build contexts (.dockerignore)",
    field: "Containers",
    shows: "Keeps unneeded files out of an image with a .dockerignore, in a repository that builds one.",
    parts: [
      { name: "a .dockerignore", any: ["path {.dockerignore,*.dockerignore}"], near: ["docker FROM *"] },
    ],
    ticks: { Dockerfile: "FROM python:3.12\nCOPY . /app\n", ".dockerignore": ".venv\n" },
    ignores: { ".gitignore": ".venv\n", Dockerfile: "FROM python:3.12\nCOPY . /app\n" },
  },
  {
    id: "compose-services",
    title: "Compose dependencies, health checks and volumes",
    field: "Containers",
    shows:
      "Runs Compose services that depend on each other, report their health and keep their data in volumes; all three are required. The Compose file that Airflow provides does not count.",
    parts: [
      { name: "a service dependency", any: [`key services.*.depends_on* & ${compose}`] },
      { name: "a health check", any: [`key services.*.healthcheck.test* & ${compose}`] },
      { name: "a volume", any: [`key services.*.volumes[]* & ${compose}`] },
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
    title: "Container health checks",
    field: "Containers",
    shows:
      "Checks that a container works, not just that it runs, with HEALTHCHECK in an image or healthcheck in Compose.",
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
    title: "Publishing container images",
    field: "Containers",
    shows:
      "Pushes images to a registry from a workflow, a pipeline or a script. An image that is only built does not count.",
    parts: [
      {
        name: "a pushed image",
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
