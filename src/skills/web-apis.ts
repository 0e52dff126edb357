/** Structure and design of APIs with FastAPI, Flask and others. */
import { testFiles } from "./shared.ts";
import type { Skill } from "./skill.ts";

const orm = "python import {sqlalchemy*,sqlmodel*,flask_sqlalchemy*}";

export const webApiSkills: readonly Skill[] = [
  {
    id: "fastapi-dependencies",
    title: "Dependency injection in FastAPI",
    field: "Web backends",
    shows:
      "Injects the project's own functions or classes (a session, the user, settings, a service) into routes with Depends, in at least two places. An empty Depends(), as in a login form, does not count.",
    parts: [
      {
        name: "injected dependencies",
        any: ["python argument fastapi*.{Depends,Security} *"],
        min: 2,
      },
    ],
    except: testFiles,
    ticks: {
      "main.py":
        "from fastapi import Depends\ndef session(): ...\ndef get(db=Depends(session)): ...\ndef put(db=Depends(session)): ...\n",
    },
    ignores: {
      "main.py":
        "from fastapi import Depends, FastAPI\nfrom fastapi.security import OAuth2PasswordRequestForm\ndef login(form: OAuth2PasswordRequestForm = Depends()): ...\n",
    },
  },
  {
    id: "async-endpoints",
    title: "Async endpoints",
    field: "Web backends",
    shows:
      "Awaits a database, another service or a file in an async route's module, so that nothing blocks. An async def without await does not count.",
    parts: [
      {
        name: "a route that awaits",
        any: [
          "python await & python async def & python decorator fastapi*.{FastAPI,APIRouter}().{get,post,put,patch,delete}",
          "python await & python async def & python decorator {quart,sanic,litestar,starlette,aiohttp}*",
        ],
      },
    ],
    except: testFiles,
    ticks: {
      "main.py":
        'from fastapi import FastAPI\napp = FastAPI()\n@app.get("/")\nasync def root(): return await load()\n',
    },
    ignores: {
      "main.py":
        'from fastapi import FastAPI\napp = FastAPI()\n@app.get("/")\nasync def root(): return load()  # await\n',
    },
  },
  {
    id: "api-routers",
    title: "Routers and blueprints",
    field: "Web backends",
    shows:
      "Groups routes by topic in routers or blueprints, and mounts them in the application; both are required. Keeping all routes in one file does not count.",
    parts: [
      {
        name: "a router",
        any: [
          "python call fastapi*.APIRouter",
          "python call flask*.Blueprint",
          "js call express.Router",
          "python call django.urls.include",
        ],
      },
      {
        name: "a call that mounts it",
        any: [
          "python call *.include_router",
          "python call *.{register_blueprint,register_api}",
          "python argument django.urls.{path,re_path} django.urls.include()",
          "js argument {express(),express.Router()}.use /*",
        ],
      },
    ],
    except: testFiles,
    ticks: {
      "sales.py": "from fastapi import APIRouter\nrouter = APIRouter()\n",
      "main.py": "from fastapi import FastAPI\napp = FastAPI()\napp.include_router(router)\n",
    },
    ignores: {
      "main.py":
        'from fastapi import APIRouter, FastAPI\napp = FastAPI()\n@app.get("/sales")\ndef sales(): ...\n',
    },
  },
  {
    id: "pagination",
    title: "Pagination",
    field: "API design",
    shows:
      "Returns a list page by page, with limit and offset, a cursor or the framework's paginator. LIMIT 10 in a report does not count, and neither does reading the pages of a third-party API.",
    parts: [
      {
        name: "a paginated list",
        any: [
          "python call fastapi_pagination*.{paginate,add_pagination}",
          "python base rest_framework.pagination.*",
          "python string rest_framework.pagination.*",
          "python field pagination_class",
          "python call django.core.paginator.Paginator",
          "python field paginate_by & python base django.views*",
          "python call *.paginate & python import {flask*,*.models*}",
          `python call *.offset & python call *.limit & ${orm}`,
          `python call *.offset & python call *.limit & python import fastapi*`,
          "java use org.springframework.data.domain.{Pageable,PageRequest,Page}",
          "js argument *.{findMany,findAndCountAll,findAll} {skip,offset}=",
          "js call *.skip & js call *.limit",
        ],
      },
    ],
    except: testFiles,
    ticks: {
      "crud.py":
        "from sqlalchemy import select\ndef sales(page): return select(Sale).offset(page * 20).limit(20)\n",
    },
    ignores: {
      "crud.py": "from sqlalchemy import select\ndef best(): return select(Sale).limit(10)  # .offset\n",
    },
  },
  {
    id: "api-versioning",
    title: "API versioning",
    field: "API design",
    shows:
      "Puts a version in the API's routes, or reads it from requests, so that a later one can run beside it. The program's version, or the URL of a third-party API, does not count.",
    parts: [
      {
        name: "an API version",
        any: [
          "python argument {fastapi*.APIRouter,*.include_router} prefix=*/v#*",
          "python argument {fastapi*.APIRouter,*.include_router} prefix=*{API_V#,api_v#}*",
          "python argument fastapi*.{FastAPI,APIRouter}().{get,post,put,patch,delete} {/api,}/v#/*",
          "python argument fastapi.FastAPI {root_path,openapi_url}=*/v#*",
          "python argument {flask*.Blueprint,*.register_blueprint} url_prefix=*/v#*",
          "python argument flask*.{Flask,Blueprint}().{route,get,post} {/api,}/v#/*",
          "python argument django.urls.{path,re_path} *v#/*",
          "python {use,base} rest_framework.versioning.*",
          "python string rest_framework.versioning.*",
          "js argument {express,express.Router}().use {/api,}/v#*",
          "js argument {express,express.Router}().{get,post,put,delete} {/api,}/v#/*",
          "js call *.enableVersioning",
          "ts decorator @nestjs/common.Version",
          "java argument *Mapping* {/api,}/v#*",
          "go argument *.{Group,Route,Mount,PathPrefix} {/api,}/v#*",
        ],
      },
    ],
    except: testFiles,
    ticks: { "main.py": 'from fastapi import APIRouter\nrouter = APIRouter(prefix="/api/v1/sales")\n' },
    ignores: {
      "main.py":
        'import requests\nfrom fastapi import FastAPI\napp = FastAPI(version="1.0")\nrequests.get("https://api.example.org/v1/rates")\n',
    },
  },
  {
    id: "api-error-format",
    title: "Consistent API error responses",
    field: "API design",
    shows:
      "Turns errors into one response format in one place, with a handler that returns JSON or problem details (RFC 9457). Raising an exception in each route does not count.",
    parts: [
      {
        name: "an error handler",
        any: [
          "python decorator *.exception_handler & python call {fastapi,starlette}.responses.*Response",
          "python call *.add_exception_handler & python def *{handler,exception,error}*",
          "python decorator *.{errorhandler,app_errorhandler} & python call flask.{jsonify,make_response}",
          "python argument * *problem+json",
          "python argument * media_type=*problem+json",
          "python def *exception_handler & python import rest_framework*",
          "java annotation org.springframework.web.bind.annotation.{ControllerAdvice,RestControllerAdvice}",
          "java use org.springframework.http.ProblemDetail",
          "ts decorator @nestjs/common.Catch",
        ],
      },
    ],
    except: testFiles,
    ticks: {
      "main.py":
        "from fastapi.responses import JSONResponse\n@app.exception_handler(StockError)\ndef stock(request, error): return JSONResponse({'title': 'No stock'}, 409)\n",
    },
    ignores: {
      "main.py":
        "from fastapi import HTTPException\nfrom fastapi.responses import JSONResponse\ndef get(id): raise HTTPException(404)\n",
    },
  },
  {
    id: "api-idempotency",
    title: "Idempotent API requests",
    field: "API design",
    shows:
      "Handles a repeated request only once, by reading an idempotency key or through a library. An upsert, or a PUT route, does not count.",
    parts: [
      {
        name: "an idempotency key",
        any: [
          "python argument *headers.get {Idempotency-Key,idempotency-key,X-Idempotency-Key}",
          "python argument fastapi*.Header alias={Idempotency-Key,idempotency-key,X-Idempotency-Key}",
          "python decorator aws_lambda_powertools.utilities.idempotency.{idempotent,idempotent_function}",
          "js argument *.{header,get} {Idempotency-Key,idempotency-key}",
          "js use *.headers.idempotency-key",
          "java argument *RequestHeader* Idempotency-Key",
          "go argument *.{Get,GetHeader} Idempotency-Key",
        ],
      },
    ],
    except: testFiles,
    ticks: {
      "main.py": 'from fastapi import Header\ndef pay(key: str = Header(alias="Idempotency-Key")): ...\n',
    },
    ignores: {
      "main.py":
        'from fastapi import Header\ndef pay(key: str = Header(alias="X-Request-Id")): ...  # Idempotency-Key\n',
    },
  },
];
