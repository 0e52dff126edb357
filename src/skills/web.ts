/** Web backends in Python, and API design. */
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
    shows: "Defines a FastAPI or Flask application with at least one route.",
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
    title: "FastAPI applications",
    field: "Web backends",
    shows: "Defines a FastAPI application with at least one route.",
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
    title: "Flask applications",
    field: "Web backends",
    shows: "Defines a Flask application with at least one route.",
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
    shows: "Defines routes with parameters, and validates input with Pydantic models; both are required.",
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
    title: "Middleware and JWT authentication",
    field: "Web backends",
    shows:
      "Adds middleware in front of the routes, and creates or verifies JSON Web Tokens; both are required.",
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
        name: "a call that creates or verifies a token",
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
    field: "API design",
    shows:
      "Documents the API in OpenAPI, with titles, summaries, tags, descriptions or response models. The page that a framework generates by default does not count.",
    parts: [
      {
        name: "an API description",
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
    title: "REST API design",
    field: "API design",
    shows:
      "Reads and changes resources through the matching HTTP methods, and returns the matching status codes; all three are required. Paths with a verb, such as /create or /deletar, do not count.",
    parts: [
      {
        name: "a route that reads data",
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
        name: "a route that changes data",
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
        name: "a status code",
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
      "Handles errors on purpose: returns a matching status, handles them in one place, or catches, logs and re-raises them. Swallowing an error does not count.",
    parts: [
      {
        name: "a handled error",
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
