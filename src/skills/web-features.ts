/** Features of web backends beyond CRUD. */
import { testFiles } from "./shared.ts";
import type { Skill } from "./skill.ts";

/** Code that defines and starts background work in one call. */
const handedOver = [
  "python call fastapi.BackgroundTasks().add_task",
  "python call starlette.background.{BackgroundTask,BackgroundTasks}",
  "python call rq*.Queue().{enqueue,enqueue_in,enqueue_at}",
];

export const webFeatureSkills: readonly Skill[] = [
  {
    id: "background-tasks",
    title: "Background tasks",
    field: "Web backends",
    shows:
      "Defines a task for Celery, RQ, Dramatiq, arq, BullMQ or FastAPI's BackgroundTasks, and starts it; both are required. A Celery application without a task, or a broker in Compose, does not count.",
    parts: [
      {
        name: "a task",
        any: [
          "python decorator celery*.{shared_task,Celery().task}",
          "python decorator *.task & python import celery*",
          "python decorator *{celery,celery_app}.task",
          "python decorator {dramatiq.actor,huey*.task,huey*.periodic_task}",
          "python call arq*.create_pool",
          "js new bullmq.Worker",
          "js call *.process & js import {bull,bee-queue}",
          "java annotation org.springframework.scheduling.annotation.Async",
          ...handedOver,
        ],
      },
      {
        name: "a call that starts it",
        any: [
          "python call *.{delay,apply_async,send_task}",
          "python call celery.{chain,group,chord}",
          "python call celery.schedules.crontab",
          "python call *.add_periodic_task & python import celery*",
          "python call *.{send,send_with_options} & python import dramatiq*",
          "python call *.enqueue_job & python import arq*",
          "python decorator huey*.periodic_task",
          "js call bullmq.Queue().add",
          "js call *.add & js import {bull,bullmq,bee-queue}",
          "java annotation org.springframework.scheduling.annotation.EnableAsync",
          ...handedOver,
        ],
      },
    ],
    except: testFiles,
    ticks: { "tasks.py": "from celery import shared_task\n@shared_task\ndef send(id): ...\nsend.delay(1)\n" },
    ignores: {
      "tasks.py": 'from celery import Celery\napp = Celery(broker="redis://broker")  # @app.task\n',
      "requirements.txt": "celery\n",
    },
  },
  {
    id: "websockets",
    title: "WebSockets",
    field: "Web backends",
    shows:
      "Keeps connections open on the server and sends over them: a WebSocket route, a Channels consumer or a Socket.IO server. Reading a third-party stream as a client does not count.",
    parts: [
      {
        name: "a WebSocket server",
        any: [
          "python decorator fastapi*.{FastAPI,APIRouter}().websocket",
          "python decorator flask_socketio.SocketIO().{on,event}",
          "python decorator *socketio.{on,event}",
          "python call socketio.{AsyncServer,Server}",
          "python base channels.generic.websocket.*",
          "python call websockets*.serve",
          "python call aiohttp.web.WebSocketResponse",
          "js new ws.{Server,WebSocketServer}",
          "js new socket.io.Server",
          "js call socket.io",
          "ts decorator @nestjs/websockets.WebSocketGateway",
          "java annotation {jakarta,javax}.websocket.server.ServerEndpoint",
          "java annotation org.springframework.messaging.handler.annotation.MessageMapping",
          "java implements org.springframework.web.socket*",
          "go call github.com/gorilla/websocket.Upgrader().Upgrade",
          "go call *.Upgrade & go import github.com/gorilla/websocket",
        ],
      },
    ],
    except: testFiles,
    ticks: {
      "main.py":
        'from fastapi import FastAPI, WebSocket\napp = FastAPI()\n@app.websocket("/prices")\nasync def prices(socket: WebSocket): ...\n',
    },
    ignores: {
      "watch.py":
        'import websockets\nasync def watch():\n    async with websockets.connect("wss://example.org") as stream: ...\n',
    },
  },
  {
    id: "graphql-api",
    title: "GraphQL APIs",
    field: "Web backends",
    shows:
      "Defines a GraphQL schema and serves it, through Strawberry, Graphene, Ariadne, Apollo, gqlgen or similar. Querying a third-party GraphQL API does not count.",
    parts: [
      {
        name: "a GraphQL schema",
        any: [
          "python call {strawberry,strawberry.federation,graphene,strawberry_django}.Schema",
          "python call ariadne.make_executable_schema",
          "js new {@apollo/server,apollo-server,apollo-server-express}.ApolloServer",
          "js call {graphql-yoga.createYoga,graphql-http*,express-graphql.graphqlHTTP,mercurius}",
          "js new graphql.GraphQLSchema",
          "ts decorator @nestjs/graphql.{Resolver,Query,Mutation}",
          "java annotation org.springframework.graphql.data.method.annotation.{QueryMapping,MutationMapping,SchemaMapping}",
          "go call github.com/99designs/gqlgen*",
        ],
      },
    ],
    except: testFiles,
    ticks: {
      "schema.py":
        "import strawberry\n@strawberry.type\nclass Query: ...\nschema = strawberry.Schema(Query)\n",
    },
    ignores: {
      "stars.py":
        'import requests\nrequests.post("https://api.example.org/graphql", json={"query": "{ user { name } }"})\n',
    },
  },
  {
    id: "html-templates",
    title: "Server-rendered pages with templates",
    field: "Web backends",
    shows:
      "Renders pages on the server from templates in the repository, with Jinja, Django, Thymeleaf, EJS or similar; both the call and the template are required. Static files do not count, and neither do Airflow or dbt templates.",
    parts: [
      {
        name: "a rendered template",
        any: [
          "python call flask.{render_template,stream_template}",
          "python call {fastapi,starlette}.templating.Jinja2Templates().TemplateResponse",
          "python call *templates.TemplateResponse",
          "python call django.shortcuts.render",
          "python field template_name & python base django.views*",
          "python call jinja2.{Environment,Template}*.{get_template,render}",
          "js call *.render & js import {express,ejs,pug,nunjucks,express-handlebars}",
          "java annotation org.springframework.stereotype.Controller",
          "go call html/template.*",
        ],
        near: [
          "path **/{templates,views}/**/*.{html,htm,j2,jinja,jinja2,ejs,pug,hbs,njk,xml,txt}",
          "path *.{j2,jinja,jinja2,ejs,pug,hbs,njk,tmpl,gohtml}",
        ],
      },
    ],
    except: testFiles,
    ticks: {
      "app.py": 'from flask import render_template\npage = render_template("sales.html", sales=sales)\n',
      "templates/sales.html": "<ul>{% for sale in sales %}<li>{% endfor %}</ul>",
    },
    ignores: {
      "app.py": 'from flask import render_template, send_file\npage = send_file("sales.html")\n',
      "templates/sales.html": "<p>Sales</p>",
    },
  },
  {
    id: "file-upload",
    title: "File uploads",
    field: "Web backends",
    shows:
      "Accepts files from users in a backend: through UploadFile, request.files, a FileField, Multer or MultipartFile. A script that uploads a file to a bucket does not count.",
    parts: [
      {
        name: "a file upload",
        any: [
          "python use fastapi.{UploadFile,datastructures.UploadFile}",
          "python call fastapi.File",
          "python use flask.request.files*",
          "python call flask.request.files*",
          "python use *.FILES* & python import {django*,rest_framework*}",
          "python call *.FILES.* & python import {django*,rest_framework*}",
          "python call django.{db.models,forms}.{FileField,ImageField}",
          "python call rest_framework.serializers.{FileField,ImageField}",
          "js call {multer,formidable,express-fileupload}",
          "ts decorator @nestjs/common.{UploadedFile,UploadedFiles}",
          "java use org.springframework.web.multipart.MultipartFile",
          "go call *.{FormFile,MultipartReader}",
        ],
      },
    ],
    except: [...testFiles, "**/migrations/**"],
    ticks: {
      "main.py":
        'from fastapi import FastAPI, UploadFile\napp = FastAPI()\n@app.post("/photos")\ndef add(photo: UploadFile): ...\n',
    },
    ignores: {
      "main.py":
        'import boto3\nfrom fastapi import UploadFile\nboto3.client("s3").upload_file("a.jpg", "photos", "a.jpg")\n',
    },
  },
  {
    id: "response-caching",
    title: "Caching in web backends",
    field: "Web backends",
    shows:
      "Caches responses or results for a time, in Redis, in memory or through the framework. Wrapping the settings in lru_cache does not count.",
    parts: [
      {
        name: "a cache",
        any: [
          "python decorator flask_caching.Cache().{cached,memoize}",
          "python decorator *cache.{cached,memoize}",
          "python decorator fastapi_cache*.cache",
          "python decorator django.views.decorators.cache.cache_page",
          "python call django.core.cache.cache.{get,set,get_or_set,get_many}",
          "python decorator {aiocache,cachetools}*.cached",
          "python call {redis,aioredis}*().{setex,getex}",
          "python argument {redis,aioredis}*().set {ex,px}=*",
          "python argument *.set {ex,px}=* & python import {redis*,aioredis*}",
          "python call *.setex & python import {redis*,aioredis*}",
          "js new {node-cache,lru-cache,lru-cache.LRUCache}",
          "js call *.{setEx,setex} & js import {redis,ioredis}",
          "ts decorator @nestjs/cache-manager.{CacheKey,CacheTTL}",
          "java annotation org.springframework.cache.annotation.{Cacheable,CacheEvict,CachePut}",
        ],
      },
    ],
    except: testFiles,
    ticks: { "main.py": 'import redis\nstore = redis.Redis()\nstore.setex("rates", 60, rates)\n' },
    ignores: {
      "settings.py": "from functools import lru_cache\n@lru_cache\ndef settings(): ...\n",
      "requirements.txt": "redis\n",
    },
  },
];
