/** Web backends in Python, and what every API shows. */
import type { Skill } from "./skill.ts";

const routes = [
  "python decorator fastapi*.{FastAPI,APIRouter}().{get,post,put,patch,delete}",
  "python decorator flask*.{Flask,Blueprint}().{route,get,post,put,patch,delete}",
];

export const webSkills: readonly Skill[] = [
  {
    id: "fastapi-flask",
    title: "FastAPI or Flask",
    field: "Web backends",
    shows: "An application of FastAPI or Flask with at least one route of its own.",
    parts: [
      { name: "an application", any: ["python call fastapi*.FastAPI", "python call flask.Flask"] },
      {
        name: "a route",
        any: [...routes, "python base flask_restful*.Resource", "python base flask.views.MethodView"],
      },
    ],
    ticks: { "main.py": 'from fastapi import FastAPI\napp = FastAPI()\n@app.get("/")\ndef root(): ...\n' },
    ignores: { "main.py": "from fastapi import FastAPI\n# app = FastAPI()\n", "requirements.txt": "flask\n" },
  },
  {
    id: "fastapi-app",
    title: "A backend with FastAPI",
    field: "Web backends",
    shows: "An application of FastAPI with at least one route of its own.",
    parts: [
      { name: "an application", any: ["python call fastapi*.FastAPI"] },
      {
        name: "a route",
        any: ["python decorator fastapi*.{FastAPI,APIRouter}().{get,post,put,patch,delete}"],
      },
    ],
    ticks: { "main.py": 'from fastapi import FastAPI\napp = FastAPI()\n@app.get("/")\ndef root(): ...\n' },
    ignores: {
      "main.py": 'from flask import Flask\napp = Flask(__name__)\n@app.get("/")\ndef root(): ...\n',
    },
  },
  {
    id: "flask-app",
    title: "A backend with Flask",
    field: "Web backends",
    shows: "An application of Flask with at least one route of its own.",
    parts: [
      { name: "an application", any: ["python call flask.Flask"] },
      {
        name: "a route",
        any: [
          "python decorator flask*.{Flask,Blueprint}().{route,get,post,put,patch,delete}",
          "python base flask_restful*.Resource",
        ],
      },
    ],
    ticks: {
      "main.py": 'from flask import Flask\napp = Flask(__name__)\n@app.route("/")\ndef root(): ...\n',
    },
    ignores: { "main.py": "from flask import request\nprint(request)  # Flask(__name__)\n" },
  },
  {
    id: "routes-validation",
    title: "Routes, parameters and validation with Pydantic",
    field: "Web backends",
    shows: "Routes with parameters, and Pydantic models that check what comes in.",
    parts: [
      {
        name: "a route with a parameter",
        any: [
          "python argument fastapi*.{FastAPI,APIRouter}().{get,post,put,patch,delete} */{*}* & python parameter annotation",
          ...routes.map((route) => `${route} & python parameter annotation`),
        ],
      },
      {
        name: "a Pydantic model",
        any: ["python base pydantic*.BaseModel", "python base sqlmodel*.SQLModel"],
      },
    ],
    ticks: {
      "main.py":
        'from fastapi import FastAPI\nfrom pydantic import BaseModel\nclass Item(BaseModel):\n    name: str\napp = FastAPI()\n@app.put("/items/{id}")\ndef put(id: int, item: Item): ...\n',
    },
    ignores: { "main.py": 'from fastapi import FastAPI\napp = FastAPI()\n@app.get("/")\ndef root(): ...\n' },
  },
  {
    id: "middleware-jwt",
    title: "Middleware and authentication with JWT",
    field: "Web backends",
    shows: "A middleware is put before the routes, and JSON Web Tokens are made or checked: both.",
    parts: [
      {
        name: "middleware",
        any: [
          "python call *.add_middleware",
          "python decorator *.middleware",
          "python decorator *.{before_request,after_request}",
          "python call flask_cors.CORS",
          "python base starlette*.BaseHTTPMiddleware",
          "python argument fastapi.FastAPI middleware=*",
          "python string corsheaders.middleware.CorsMiddleware",
        ],
      },
      {
        name: "JSON Web Tokens",
        any: [
          "python call {jwt,jose.jwt,authlib.jose.jwt}.{encode,decode}",
          "python call flask_jwt_extended.{create_access_token,JWTManager,get_jwt_identity}",
          "python decorator flask_jwt_extended.jwt_required",
          "python call fastapi_jwt_auth*",
          "python call rest_framework_simplejwt*",
          "python string rest_framework_simplejwt.authentication.JWTAuthentication",
        ],
      },
    ],
    ticks: {
      "main.py":
        "import jwt\nfrom fastapi import FastAPI\napp = FastAPI(); app.add_middleware(Cors)\ntoken = jwt.encode(claims, key)\n",
    },
    ignores: {
      "connect.py": "# pip install jwt\nimport requests\n",
      "auth.py": "import jwt\ntoken = jwt.encode(claims, key)\n",
    },
  },
  {
    id: "openapi-docs",
    title: "API documentation with OpenAPI",
    field: "API practices",
    shows:
      "The API describes itself in OpenAPI and somebody wrote something for it: titles, summaries, tags, descriptions or answers by name. A framework's page that nobody touched shows nothing.",
    parts: [
      {
        name: "a description",
        any: [
          "python argument fastapi*.{FastAPI,APIRouter}* {title,description,summary,tags,responses,response_description,openapi_tags}=*",
          "python argument fastapi*.{FastAPI,APIRouter}* response_model=*",
          "python call {drf_yasg,flasgger,flask_restx,flask_smorest,drf_spectacular,apispec}*",
          "js import {swagger-ui-express,swagger-jsdoc,@nestjs/swagger,@fastify/swagger}",
          "ts decorator @nestjs/swagger.*",
          "java import {io.swagger,org.springdoc}*",
          "key openapi=3* & path *{openapi,swagger}*",
        ],
      },
    ],
    ticks: { "main.py": 'from fastapi import FastAPI\napp = FastAPI(title="Shop", description="Sells")\n' },
    ignores: { "main.py": "from fastapi import FastAPI\napp = FastAPI()  # see /docs\n" },
  },
  {
    id: "rest-practices",
    title: "Good practices of REST",
    field: "API practices",
    shows:
      "Resources are read and changed through the methods that HTTP has for it, and answers bear the fitting status codes, errors included. Paths that say the verb (/create, /deletar) are not it.",
    parts: [
      {
        name: "reading routes",
        any: [
          "python decorator fastapi*.{FastAPI,APIRouter}().get",
          "python decorator flask*.{Flask,Blueprint}().{get,route}",
          "python decorator rest_framework.decorators.{api_view,action}",
          "python base rest_framework*ViewSet",
          "js call *express*().get & js argument *express*().get /*",
          "ts decorator @nestjs/common.Get",
          "java annotation org.springframework.web.bind.annotation.GetMapping",
        ],
      },
      {
        name: "changing routes",
        any: [
          "python decorator fastapi*.{FastAPI,APIRouter}().{post,put,patch,delete} & !python argument fastapi*.{FastAPI,APIRouter}().* */{create,update,delete,remove,add,insert,criar,atualizar,deletar,excluir,adicionar,remover}*",
          "python decorator flask*.{Flask,Blueprint}().{post,put,patch,delete}",
          "python argument flask*.{Flask,Blueprint}().route methods=* & python call flask.jsonify",
          "python base rest_framework*ModelViewSet",
          "js call *express*().{post,put,patch,delete}",
          "ts decorator @nestjs/common.{Post,Put,Patch,Delete}",
          "java annotation org.springframework.web.bind.annotation.{PostMapping,PutMapping,PatchMapping,DeleteMapping}",
        ],
      },
      {
        name: "status codes",
        any: [
          "python argument fastapi*().{get,post,put,patch,delete} status_code=*",
          "python argument fastapi*.{HTTPException,JSONResponse,Response} status_code=*",
          "python argument fastapi*.HTTPException #",
          "python use {fastapi,starlette,http,rest_framework}*{status,HTTPStatus}.*",
          "python call flask.abort",
          "python argument flask.abort #",
          "js call *.status",
          "js argument *.status #",
          "python base rest_framework*ModelViewSet",
          "ts decorator @nestjs/common.HttpCode",
          "java call *ResponseEntity.{status,created,notFound,noContent,badRequest}",
        ],
      },
    ],
    ticks: {
      "main.py":
        'from fastapi import FastAPI, HTTPException\napp = FastAPI()\n@app.get("/items/{id}")\ndef get(id: int): raise HTTPException(status_code=404)\n@app.post("/items", status_code=201)\ndef post(): ...\n',
    },
    ignores: {
      "main.py":
        'from fastapi import FastAPI\napp = FastAPI()\n@app.get("/deleteItem")\ndef delete(): return {"status": 200}\n',
    },
  },
  {
    id: "error-handling",
    title: "Error handling",
    field: "Good practices",
    shows:
      "What goes wrong is met on purpose: an error is answered with a status of its own, handled in one place, or caught, logged and raised again. To swallow it is not handling.",
    parts: [
      {
        name: "errors met on purpose",
        any: [
          "python raise *HTTPException",
          "python decorator *.{exception_handler,errorhandler}",
          "python call *.add_exception_handler",
          "python call flask.abort",
          "python except * & python call {logging*,loguru*,*logger*,structlog*}.{error,exception,warning,critical} & !python except pass",
          "python raise {*ValidationError,*Http404,*NotFound,*PermissionDenied,*APIException}",
          "python except * & python raise * & !python except pass & !python raise StopIteration",
          "java annotation org.springframework.web.bind.annotation.{ExceptionHandler,ControllerAdvice,RestControllerAdvice}",
          "ts decorator @nestjs/common.Catch",
          "js catch & js call *.{status,next}",
          "go if err",
        ],
      },
    ],
    except: ["**/tests/**", "test_*.py"],
    ticks: { "main.py": "from fastapi import HTTPException\ndef get(id): raise HTTPException(404)\n" },
    ignores: { "main.py": "try:\n    run()\nexcept Exception:\n    pass\n" },
  },
];
