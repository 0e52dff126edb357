/** What web backends do beside answering requests with rows. */
import { testFiles } from "./shared.ts";
import type { Skill } from "./skill.ts";

/** Code that hands work to the background in one go. */
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
      "Work that takes longer than an answer is handed to a worker: a task of Celery, RQ, Dramatiq, arq or BullMQ, or FastAPI's BackgroundTasks, and the place that starts it. An application of Celery without a task, or a broker in Compose, is none.",
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
        name: "its start",
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
      "A server keeps connections open and sends over them: a WebSocket route, a consumer of Channels, or a server of Socket.IO. To read somebody else's stream as a client is none.",
    parts: [
      {
        name: "a server",
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
    title: "APIs with GraphQL",
    field: "Web backends",
    shows:
      "A schema of one's own that a server answers with, through Strawberry, Graphene, Ariadne, Apollo, gqlgen or their like. To send a query to somebody else's GraphQL API is none.",
    parts: [
      {
        name: "a schema that is served",
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
    title: "Pages from templates (Jinja, Django)",
    field: "Web backends",
    shows:
      "A server makes pages from templates that lie in the repository, with Jinja, Django, Thymeleaf, EJS or their like: the call and the template. A static file that is sent as it is, and the templates of Airflow or dbt, are none.",
    parts: [
      {
        name: "a page made from a template",
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
      "A backend takes files from its users: a route with UploadFile, request.files, a FileField, Multer or MultipartFile. A script that sends a file to a bucket takes none.",
    parts: [
      {
        name: "a file that is taken",
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
    title: "Caching in backends",
    field: "Web backends",
    shows:
      "Answers or results are kept for a time on purpose, in Redis, in memory or by the framework, so that the next request is cheaper. lru_cache around the settings keeps no answer.",
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
