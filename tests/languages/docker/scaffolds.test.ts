/** Dockerfiles and .dockerignore files that generators write, and the same ones after somebody edited them. */
import { expect, test } from "vitest";
import { isNotOwn } from "../../../src/languages/not-own/not-own.ts";

const visualStudio = `# See https://aka.ms/customizecontainer to learn how to customize your debug container.

FROM mcr.microsoft.com/dotnet/aspnet:8.0 AS base
USER $APP_UID
WORKDIR /app
EXPOSE 8080

FROM mcr.microsoft.com/dotnet/sdk:8.0 AS build
ARG BUILD_CONFIGURATION=Release
WORKDIR /src
COPY ["Shop/Shop.csproj", "Shop/"]
RUN dotnet restore "./Shop/Shop.csproj"
COPY . .
RUN dotnet build "./Shop.csproj" -c $BUILD_CONFIGURATION -o /app/build

FROM build AS publish
RUN dotnet publish "./Shop.csproj" -c $BUILD_CONFIGURATION -o /app/publish

FROM base AS final
COPY --from=publish /app/publish .
ENTRYPOINT ["dotnet", "Shop.dll"]
`;

const rails = `# syntax = docker/dockerfile:1

# Make sure RUBY_VERSION matches the Ruby version in .ruby-version and Gemfile
ARG RUBY_VERSION=3.2.2
FROM registry.docker.com/library/ruby:$RUBY_VERSION-slim as base
WORKDIR /rails
ENV RAILS_ENV="production" \\
    BUNDLE_DEPLOYMENT="1"

FROM base as build
RUN apt-get update -qq && \\
    apt-get install --no-install-recommends -y build-essential libpq-dev
COPY Gemfile Gemfile.lock ./
RUN bundle install
COPY . .
RUN SECRET_KEY_BASE_DUMMY=1 ./bin/rails assets:precompile

FROM base
COPY --from=build /rails /rails
RUN useradd rails --create-home
USER rails:rails
ENTRYPOINT ["/rails/bin/docker-entrypoint"]
EXPOSE 3000
CMD ["./bin/rails", "server"]
`;

const ignoredByRails =
  "# See https://docs.docker.com/engine/reference/builder/#dockerignore-file for more.\n\n# Ignore git directory.\n/.git/\n\n# Ignore pidfiles.\n/tmp/pids/*\n!/tmp/pids/.keep\n";

const ignoredByDocker =
  "# Include any files that you don't want.\n\n**/.classpath\n**/.env\n**/*.*proj.user\n**/obj\nLICENSE\nREADME.md\n";

const ignoredByCode =
  "node_modules\nnpm-debug.log\nDockerfile*\ndocker-compose*\n.dockerignore\n.git\n.gitignore\n.env\n*/bin\n*/obj\nREADME.md\nLICENSE\n.vscode";

const node = `FROM node:lts-alpine
ENV NODE_ENV=production
WORKDIR /usr/src/app
COPY ["package.json", "package-lock.json*", "npm-shrinkwrap.json*", "./"]
RUN npm install --production --silent && mv node_modules ../
COPY . .
EXPOSE 3000
RUN chown -R node /usr/src/app
USER node
CMD ["npm", "start"]
`;

const python = `# For more information, please refer to https://aka.ms/vscode-docker-python
FROM python:3-slim

EXPOSE 8000

# Keeps Python from generating .pyc files in the container
ENV PYTHONDONTWRITEBYTECODE=1

# Install pip requirements
COPY requirements.txt .
RUN python -m pip install -r requirements.txt

WORKDIR /app
COPY . /app

RUN adduser -u 5678 --disabled-password --gecos "" appuser && chown -R appuser /app
USER appuser

# During debugging, this entry point will be overridden. For more information, please refer to https://aka.ms/vscode-docker-python-debug
CMD ["gunicorn", "--bind", "0.0.0.0:8000", "shop.wsgi"]
`;

const go = `#build stage
FROM golang:alpine AS builder
RUN apk add --no-cache git
WORKDIR /go/src/app
COPY . .
RUN go get -d -v ./...
RUN go build -o /go/bin/app -v ./...

#final stage
FROM alpine:latest
RUN apk --no-cache add ca-certificates
COPY --from=builder /go/bin/app /app
ENTRYPOINT /app
LABEL Name=shop Version=0.0.1
EXPOSE 8000
`;

const madeByDocker = `# syntax=docker/dockerfile:1

# Comments are provided throughout this file to help you get started.
# If you need more help, visit the Dockerfile reference guide at

ARG NODE_VERSION=20.11.0

FROM node:\${NODE_VERSION}-alpine

ENV NODE_ENV production
WORKDIR /usr/src/app
RUN --mount=type=bind,source=package.json,target=package.json \\
    npm ci --omit=dev
USER node
COPY . .
EXPOSE 3000
CMD node index.js
`;

const compose = `version: '3.4'

services:
  shop:
    image: shop
    build:
      context: .
      dockerfile: ./Dockerfile
    environment:
      NODE_ENV: production
    ports:
      - 3000:3000
`;

const composeByDocker = `# Comments are provided throughout this file to help you get started.
services:
  server:
    build:
      context: .
    ports:
      - 3000:3000

#   db:
#     image: postgres
#     volumes:
#       - db-data:/var/lib/postgresql/data
`;

test.each([
  ["Dockerfile", python],
  ["Dockerfile", go],
  ["Dockerfile", madeByDocker],
  ["docker-compose.yml", compose],
  ["docker-compose.debug.yml", `${compose}    command: ["node", "--inspect=0.0.0.0:9229", "index.js"]\n`],
  ["docker-compose.yml", 'services:\n  shop:\n    image: shop\n    build: .\n    ports:\n      - "80:80"\n'],
  ["compose.yaml", composeByDocker],
  ["api/Dockerfile", visualStudio],
  ["Dockerfile", node],
  ["Dockerfile", node.replace("NODE_ENV=", "NODE_ENV ").replace('["npm", "start"]', "node index.js")],
  [".dockerignore", ignoredByCode],
  [".dockerignore", ignoredByCode.replace(".env\n*/bin\n*/obj\n", "")],
  [".dockerignore", ignoredByDocker.replace("LICENSE\n", "")],
  [".dockerignore", ignoredByDocker.replace("**/.classpath", "**/__pycache__\n**/.venv\n**/.classpath")],
  ["api/Dockerfile", visualStudio.replaceAll("\n", "\r\n")],
  ["Dockerfile", rails],
  [".dockerignore", ignoredByRails],
  [".dockerignore", ignoredByDocker],
  [".dockerignore", `${ignoredByDocker}!**/.gitignore\n!.git/HEAD`],
])("%s was written by a generator", (path, text) => {
  expect(isNotOwn(path, text)).toBe(true);
});

test.each([
  ["api/Dockerfile", visualStudio.replace("EXPOSE 8080", "HEALTHCHECK CMD curl localhost:8080/health")],
  ["api/Dockerfile", visualStudio.replace(/^.*\n/, "")],
  ["Dockerfile", rails.replace("EXPOSE 3000", 'ENV PORT="3000"\nEXPOSE 3000')],
  ["Dockerfile", rails.replace(/# Make sure.*\n/, "")],
  [".dockerignore", ignoredByDocker.concat("data/\n")],
  [".dockerignore", ".git\nnode_modules\n"],
  [".dockerignore", `${ignoredByCode}\ndata/\n`],
  ["Dockerfile", node.replace(" && mv node_modules ../", "")],
  ["Dockerfile", node.replace("npm install --production --silent", "npm ci --omit=dev")],
  ["Dockerfile", python.replace("EXPOSE 8000", "RUN apt-get update")],
  ["Dockerfile", python.replace(/^# .*\n/gm, "")],
  ["Dockerfile", go.replace("ENTRYPOINT /app", "HEALTHCHECK CMD wget localhost:8000")],
  ["Dockerfile", go.replace("#build stage\n", "")],
  ["Dockerfile", madeByDocker.replace("USER node", "HEALTHCHECK CMD wget localhost:3000")],
  ["docker-compose.yml", `${compose}    depends_on:\n      - db\n`],
  ["docker-compose.yml", compose.replace("image: shop", "image: ana/shop")],
  ["docker-compose.yml", compose.replace("NODE_ENV: production", "PORT: 3000")],
  [
    "compose.yaml",
    composeByDocker.replace(/^#( .*)$/gm, (line, rest) => (line.includes("Comments") ? line : rest)),
  ],
  ["compose.yaml", composeByDocker.replace(/^# .*\n/, "")],
])("%s is the owner's", (path, text) => {
  expect(isNotOwn(path, text)).toBe(false);
});
