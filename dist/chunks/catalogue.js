const e=[`**/test/**`,`**/tests/**`,`test_*.py`,`*_test.py`,`conftest.py`],t=[`python call psycopg2.connect`,`python call psycopg2.pool.*`,`python call psycopg.{connect,AsyncConnection.connect}`,`python call asyncpg.{connect,create_pool}`,`python call pg8000*.{connect,Connection}`,`python string django.db.backends.postgresql`,`python call sqlalchemy*.{create_engine,create_async_engine} & python url postgres*`,`python url postgres* & !path **/tests/**`,`python call airflow.providers.postgres.*`,`js new pg.{Pool,Client}`,`go import {github.com/lib/pq,github.com/jackc/pgx*}`,`key services.*.environment*postgres*://*`,`key services.*.image=*postgres*`,`key *=io.kestra.plugin.jdbc.postgresql.*`],n=[`key *=io.kestra.plugin.jdbc.postgresql.*`,`python import {psycopg2*,psycopg*,asyncpg*,pg8000*,sqlalchemy*,sqlmodel*,airflow.providers.postgres*}`,`dependency pypi:{psycopg2,psycopg2-binary,psycopg,psycopg-binary,asyncpg,pg8000}`,`dependency npm:{pg,postgres,typeorm,sequelize,prisma}`,`dependency maven:org.postgresql:postgresql`,`go import {github.com/lib/pq,github.com/jackc/pgx*}`],ee=[{id:`sqlalchemy-orm`,title:`SQLAlchemy's ORM`,field:`SQL and databases`,shows:`Tables are mapped to classes with SQLAlchemy, or with SQLModel or Flask-SQLAlchemy, which are SQLAlchemy underneath. create_engine for pandas or for text queries uses no ORM.`,parts:[{name:`a mapped class`,any:[`python call sqlalchemy*.mapped_column`,`python field __tablename__ & python call sqlalchemy*.Column`,`python base sqlalchemy*.DeclarativeBase & python field __tablename__`,`python class argument table=True & python import sqlmodel*`,`python base *.Model & python call *.Column & python import *flask_sqlalchemy*`,`python base *db.Model & python call *db.Column`]}],except:[`**/migrations/**`,`**/versions/**`],ticks:{"models.py":`from sqlalchemy.orm import mapped_column
class User(Base):
    __tablename__ = "users"
    id = mapped_column(primary_key=True)
`},ignores:{"load.py":`from sqlalchemy import create_engine
frame.to_sql("users", create_engine(url))
`}},{id:`alembic-migrations`,title:`Migrations with Alembic`,field:`SQL and databases`,shows:`A revision of Alembic that changes the schema, kept in the repository. The package in a manifest, alembic upgrade in a script, or a file called migration.sql is no migration of Alembic.`,parts:[{name:`a revision that changes something`,any:[`python assign revision & python assign down_revision & python call alembic.op.*`]}],ticks:{"alembic/versions/1a_users.py":`from alembic import op
revision = "1a"
down_revision = None
def upgrade(): op.create_table("users")
`},ignores:{"requirements.txt":`alembic==1.13
`,"entrypoint.sh":`alembic upgrade head
`}},{id:`postgres-connection`,title:`PostgreSQL from a program`,field:`SQL and databases`,shows:`A program connects to PostgreSQL: through a driver, through an ORM with its address, or as a service beside an application that has the driver. PostgreSQL that only serves another tool's own needs is not counted.`,parts:[{name:`a connection`,any:[...t,`key spring.datasource.url=jdbc:postgresql:*`],near:n}],ticks:{"load.py":`import psycopg2
connection = psycopg2.connect(host=host)
`},ignores:{"docker-compose.yml":`services:
  db:
    image: postgres:16
`,"README.md":`Needs psycopg2
`}},{id:`oracle-postgres-connection`,title:`Oracle or PostgreSQL from a program`,field:`SQL and databases`,shows:`A program connects to PostgreSQL or to Oracle, in the sense of the skills of those names.`,parts:[{name:`a connection`,any:[`python call {oracledb,cx_Oracle}.{connect,create_pool,SessionPool}`,`python url oracle*`,...t,`key spring.datasource.url=jdbc:{postgresql,oracle}:*`],near:[...n,`python import {oracledb,cx_Oracle}`,`dependency maven:com.oracle.database.jdbc:*`]}],ticks:{"load.py":`import oracledb
connection = oracledb.connect(user=user)
`},ignores:{"load.py":`import sqlite3
connection = sqlite3.connect(path)  # later: postgresql
`}},{id:`optimised-queries`,title:`Optimised queries`,field:`SQL and databases`,shows:`A query was made faster on purpose: its plan was looked at, related rows are loaded in one go, or its result is kept. An index alone, or rows loaded in bulk, does not show it.`,parts:[{name:`a query made faster`,any:[`sql explain`,`sql create materialized view`,`sql cluster by & sql create table`,`python call sqlalchemy.orm.{joinedload,selectinload,subqueryload,contains_eager,load_only,raiseload}`,`python call *.objects*.{select_related,prefetch_related,only,defer}`,`java annotation *EntityGraph`]}],except:e,ticks:{"plans.sql":`explain analyze select * from sales where day = '2026-01-01'
`},ignores:{"schema.sql":`create index sales_day on sales (day);
-- explain analyze select 1
`}}],te=[`python import {sqlalchemy*,sqlmodel*,flask_sqlalchemy*}`,`python call *.session.{commit,execute,scalars}`],r=[`**/test/**`,`**/tests/**`,`test_*.py`,`*_test.py`,`conftest.py`],i=e=>te.map(t=>`${e} & ${t}`),ne=[{id:`sql-crud`,title:`Create, read, update and delete in SQL`,field:`SQL and databases`,shows:`Rows of a relational database are created, read, updated and deleted, in SQL or through an ORM. An upsert is a creation only; a document store is no relational database.`,parts:[{name:`create`,any:[`sql insert`,`python call *.{add,add_all} & python call *.commit`,`python call *.{save,create} & python base tortoise.models.Model`,`python call *.{create,save} & python import {tortoise*,peewee*}`,`python call *.objects.{create,bulk_create,get_or_create}`,`python base rest_framework*{ModelViewSet,CreateAPIView,ListCreateAPIView}`,`java call *Repository.{save,saveAll}`,`js call *prisma*.{create,createMany}`]},{name:`read`,any:[`sql select`,`python call *.query().*`,`python call {sqlalchemy,sqlmodel}*.select`,`python call *.query.{get,all,filter,filter_by,first,get_or_404}`,`python call *db.{select,get_or_404,first_or_404}`,`python base rest_framework*ModelViewSet`,`python call *.objects.{all,filter,get}`,`python call *.{get,filter,all,get_or_none} & python import {tortoise*,peewee*}`,`java call *Repository.{findAll,findById}`,`js call *prisma*.{findMany,findUnique,findFirst}`]},{name:`update`,any:[`sql update`,`python call *.query()*.update`,`python call *query*.update & python call *.commit`,`python call {sqlalchemy,sqlmodel}*.update`,...i(`python call setattr & python call *.commit`),...i(`python assign member & python call *.commit & python decorator *.{put,patch,route}`),...i(`python assign member & python call *.commit & python def *{update,edit,put,patch}*`),`python call *.objects*.update`,`python call *.{update,update_from_dict} & python import {tortoise*,peewee*}`,`python base rest_framework*{ModelViewSet,UpdateAPIView,RetrieveUpdateAPIView,RetrieveUpdateDestroyAPIView}`,`js call *prisma*.{update,updateMany}`]},{name:`delete`,any:[`sql delete`,`python call *.query()*.delete`,`python call {sqlalchemy,sqlmodel}*.delete`,`python call *.delete & python call *.commit`,`python call *.objects*.delete`,`python call *.{delete,delete_instance} & python import {tortoise*,peewee*}`,`python base rest_framework*{ModelViewSet,DestroyAPIView,RetrieveUpdateDestroyAPIView}`,`java call *Repository.{delete,deleteById}`,`js call *prisma*.{delete,deleteMany}`]}],except:r,ticks:{"crud.sql":`insert into t values (1); select * from t;
update t set a = 2 where a = 1; delete from t where a = 2;
`},ignores:{"load.py":`cursor.execute("insert into t values (1) on conflict (a) do update set a = 2")
rows = cursor.execute("select a from t for update")
`}},{id:`sql-joins`,title:`JOIN, GROUP BY and ORDER BY`,field:`SQL and databases`,shows:`Tables are joined, rows grouped and sorted, in SQL or through an ORM: all three. A join of strings or of data frames is none.`,parts:[{name:`join`,any:[`sql join`,`python call *.query()*.{join,outerjoin}`,`python call {sqlalchemy,sqlmodel}*.select()*.{join,outerjoin,join_from}`,`python call *.objects*.select_related`]},{name:`group by`,any:[`sql group by`,...i(`python call *.group_by`),`python call *.annotate & python call django.db.models.{Count,Sum,Avg,Max,Min}`]},{name:`order by`,any:[`sql order by`,...i(`python call *.order_by`),`python call *.objects*.order_by`]}],except:r,ticks:{"report.sql":`select c.name, count(*) from sales s join customers c on c.id = s.customer
group by c.name order by 2 desc
`},ignores:{"report.py":`line = ", ".join(names)  # group by, order by
frame.groupby("a").join(other)
`}},{id:`sql-aggregates`,title:`Aggregate functions in SQL`,field:`SQL and databases`,shows:`count, sum, avg, min or max over rows, in SQL or through an ORM.`,parts:[{name:`an aggregate function`,any:[`sql aggregate`,`python call {sqlalchemy,sqlmodel}*.func.{count,sum,avg,min,max}*`,`python call *.db.func.{count,sum,avg,min,max}*`,`python call django.db.models.{Count,Sum,Avg,Max,Min}`]}],except:r,ticks:{"report.sql":`select count(*), avg(price) from sales
`},ignores:{"report.py":`total = sum(prices); n = max(prices)  # select count(*)
`}},{id:`sql-where`,title:`Filters with WHERE`,field:`SQL and databases`,shows:`Rows are chosen by a condition, in SQL or through an ORM.`,parts:[{name:`where`,any:[`sql where`,`python call *.query()*.{filter,filter_by,where}`,`python call *.query.{filter,filter_by}`,`python call {sqlalchemy,sqlmodel}*.{select,update,delete}()*.{where,filter,filter_by}`,`python call *db.{select,update,delete}()*.{where,filter,filter_by}`,`python call *.objects*.{filter,exclude}`,`python call *.{filter,where} & python import {tortoise*,peewee*}`]}],except:r,ticks:{"report.sql":`select * from sales where price > 10
`},ignores:{"report.py":`cheap = list(filter(is_cheap, sales))  # where price < 10
`}},{id:`sql-subqueries-indexes`,title:`Subqueries and indexes`,field:`SQL and databases`,shows:`A query inside a query, and an index that was made on purpose: both. The index that a primary key or a unique column brings along is not counted.`,parts:[{name:`subquery`,any:[`sql subquery`,`python call *.{subquery,scalar_subquery}`,`python call {sqlalchemy,django}*.{Subquery,Exists,exists}`]},{name:`index`,any:[`sql create index`,`python call {sqlalchemy*,sqlmodel*}.Index`,`python argument *{Column,mapped_column,Field} index=True`,`python argument django.db.models.* db_index=True`,`python call django.db.models.Index`,`python call alembic.op.create_index`]}],except:r,ticks:{"report.sql":`create index sales_day on sales (day);
select * from sales where id in (select id from big)
`},ignores:{"report.sql":`create table t (id int primary key);
select * from t where id in (1, 2)
`}},{id:`data-modelling`,title:`Relational data modelling`,field:`SQL and databases`,shows:`At least two tables and a key from one to the other, in SQL, in a migration or in models of an ORM. One table, or several without a key, is no model.`,parts:[{name:`a foreign key`,any:[`sql foreign key`,`python call *ForeignKey`,`python call {tortoise,peewee}*.ForeignKeyField`,`python argument *Field foreign_key=*`,`python call alembic.op.create_foreign_key`,`python call django.db.models.{ForeignKey,OneToOneField,ManyToManyField}`,`java annotation *persistence.{ManyToOne,OneToMany,ManyToMany,OneToOne}`,`ts decorator typeorm.{ManyToOne,OneToMany,ManyToMany,OneToOne}`]}],except:[`**/migrations/0*.py`],ticks:{"schema.sql":`create table sale (id int primary key,
  customer int references customer (id))
`},ignores:{"schema.sql":`create table sale (id int primary key);
create table customer (id int)
`}}],a=[`**/test/**`,`**/tests/**`,`test_*.py`,`*_test.py`,`conftest.py`],re=[{id:`python-data-structures`,title:`Python's lists, dictionaries, sets and tuples`,field:`Python`,shows:`All four built-in structures are made and worked with: a list, a dictionary, a set and a tuple. Three of them are not enough; a type hint such as set[str] makes no set.`,parts:[{name:`list`,any:[`python literal list`,`python call list`,`python comprehension`]},{name:`dict`,any:[`python literal dict`,`python call dict`,`python call collections.{defaultdict,Counter,OrderedDict}`]},{name:`set`,any:[`python literal set`,`python call set`,`python call frozenset`]},{name:`tuple`,any:[`python literal tuple`,`python call tuple`,`python call collections.namedtuple`,`python base typing.NamedTuple`]}],ticks:{"prices.py":`prices = [1.5, 2]
seen = {"b"}; point = (1, 2); stock = {"a": 3}
`},ignores:{"prices.py":`prices = [1.5, 2]
stock = {"a": 3}; point = (1, 2)  # no set(): {1, 2}
`}},{id:`python-functions`,title:`Functions, arguments and scope in Python`,field:`Python`,shows:`Own functions that take arguments. A script without functions does not show it, and neither does one that only has main().`,parts:[{name:`functions with arguments`,any:[`python parameter`]}],except:a,ticks:{"text.py":`def add(x, y=1):
    return x + y
`},ignores:{"text.py":`def main():
    print(1)
main()
`}},{id:`python-oop`,title:`Object-oriented Python`,field:`Python`,shows:`Own classes with behaviour: methods that work with the object's own state, in a class of one's own or in one that extends another's. Classes that only declare (schemas, ORM models, settings, enums) and test cases do not show it.`,parts:[{name:`a class with state and methods`,any:[`python method __init__ & python self attribute`,`python method of object & python instance method`,`python instance method & python use self.*`,`python instance method & python call self.*`,`python instance method & python call super().*`,`python decorator dataclasses.dataclass & python method of object`,`python method of abc.ABC`,`python decorator abc.abstractmethod`]}],except:[...a,`**/migrations/**`],ticks:{"account.py":`class Account:
    def __init__(self, owner): self.owner = owner
`},ignores:{"models.py":`from pydantic import BaseModel
class User(BaseModel):
    name: str
`}},{id:`python-modules`,title:`Python modules and packages`,field:`Python`,shows:`Code divided over own modules that import each other, so that one file uses what another has. To import a library is not it, and neither is a test that imports the code.`,parts:[{name:`imports of own modules`,any:[`python import local`]}],except:a,ticks:{"shop/cart.py":`from shop.prices import price
from . import stock
`,"shop/prices.py":`price = 1
`,"shop/stock.py":`stock = 1
`},ignores:{"main.py":`import os
import pandas
`}},{id:`python-type-hints`,title:`Type hints in Python`,field:`Python`,shows:`Functions of one's own whose parameters or results have types, in two places at least.`,parts:[{name:`annotated functions`,any:[`python return annotation`,`python parameter annotation`],min:2}],ticks:{"sum.py":`def add(a: int) -> int: return a
def neg(a: int) -> int: return -a
`},ignores:{"sum.py":`def add(a, b): return a + b  # -> int
x: int = 1
`}},{id:`python-exceptions`,title:`Exception handling in Python`,field:`Python`,shows:`An exception is caught and something is done about it. To swallow it with pass is not handling.`,parts:[{name:`except`,any:[`python except * & !python except pass`,`python except & !python except pass`,`python except *Error`]}],ticks:{"read.py":`try:
    open("x")
except OSError as error:
    print(error)
`},ignores:{"read.py":`try:
    run()
except Exception:
    pass
`}},{id:`environment-variables`,title:`.env files and environment variables`,field:`Good practices`,shows:`Settings are read from the environment, and a .env file fills it: through python-dotenv, pydantic settings, decouple, dotenv for Node, env_file in Compose, or a .env.example that tells what to set. os.environ alone shows one half; a .env that is committed is no proof of anything.`,parts:[{name:`variables read`,any:[`python call os.getenv`,`python call os.environ.get`,`python use os.environ[]`,`python base {pydantic_settings,pydantic}.BaseSettings`,`python call decouple.config`,`python call *environs.Env()*`,`python call *environ.Env()*`,`js use process.env.*`,`java call java.lang.System.getenv`,`java call System.getenv`,`go call os.{Getenv,LookupEnv}`]},{name:`a .env file`,any:[`python call dotenv.{load_dotenv,dotenv_values,find_dotenv}`,`python argument pydantic_settings.SettingsConfigDict env_file=*`,`python field env_file & python base {pydantic_settings,pydantic}.BaseSettings`,`python call decouple.config`,`python call *.read_env`,`js import {dotenv,dotenv/config}`,`go import github.com/joho/godotenv`,`key services.*.env_file*`,`path .env.{example,sample,template,dist}`,`path {example,sample,template}.env`]}],ticks:{"settings.py":`import os, dotenv
dotenv.load_dotenv(); KEY = os.getenv("KEY")
`},ignores:{"settings.py":`import os
KEY = os.environ["KEY"]
`,".env":`KEY=1
`}},{id:`python-logging`,title:`Logging in Python`,field:`Logging and operations`,shows:`The program logs through logging (or loguru or structlog) instead of printing: a logger is made or configured, and called.`,parts:[{name:`a logger in use`,any:[`python call logging*.{debug,info,warning,warn,error,exception,critical}`,`python call logging.{getLogger,basicConfig} & python call *.{debug,info,warning,error,exception,critical}`,`python call logging.config.{dictConfig,fileConfig}`,`python call loguru.logger.*`,`python call structlog.*`]}],ticks:{"job.py":`import logging
logging.info("started")
`},ignores:{"job.py":`import logging
print("started")
`}}],o=[`python decorator fastapi*.{FastAPI,APIRouter}().{get,post,put,patch,delete}`,`python decorator flask*.{Flask,Blueprint}().{route,get,post,put,patch,delete}`],ie=[{id:`fastapi-flask`,title:`FastAPI or Flask`,field:`Web backends`,shows:`An application of FastAPI or Flask with at least one route of its own.`,parts:[{name:`an application`,any:[`python call fastapi*.FastAPI`,`python call flask.Flask`]},{name:`a route`,any:[...o,`python base flask_restful*.Resource`,`python base flask.views.MethodView`]}],ticks:{"main.py":`from fastapi import FastAPI
app = FastAPI()
@app.get("/")
def root(): ...
`},ignores:{"main.py":`from fastapi import FastAPI
# app = FastAPI()
`,"requirements.txt":`flask
`}},{id:`fastapi-app`,title:`A backend with FastAPI`,field:`Web backends`,shows:`An application of FastAPI with at least one route of its own.`,parts:[{name:`an application`,any:[`python call fastapi*.FastAPI`]},{name:`a route`,any:[`python decorator fastapi*.{FastAPI,APIRouter}().{get,post,put,patch,delete}`]}],ticks:{"main.py":`from fastapi import FastAPI
app = FastAPI()
@app.get("/")
def root(): ...
`},ignores:{"main.py":`from flask import Flask
app = Flask(__name__)
@app.get("/")
def root(): ...
`}},{id:`flask-app`,title:`A backend with Flask`,field:`Web backends`,shows:`An application of Flask with at least one route of its own.`,parts:[{name:`an application`,any:[`python call flask.Flask`]},{name:`a route`,any:[`python decorator flask*.{Flask,Blueprint}().{route,get,post,put,patch,delete}`,`python base flask_restful*.Resource`]}],ticks:{"main.py":`from flask import Flask
app = Flask(__name__)
@app.route("/")
def root(): ...
`},ignores:{"main.py":`from flask import request
print(request)  # Flask(__name__)
`}},{id:`routes-validation`,title:`Routes, parameters and validation with Pydantic`,field:`Web backends`,shows:`Routes with parameters, and Pydantic models that check what comes in.`,parts:[{name:`a route with a parameter`,any:[`python argument fastapi*.{FastAPI,APIRouter}().{get,post,put,patch,delete} */{*}* & python parameter annotation`,...o.map(e=>`${e} & python parameter annotation`)]},{name:`a Pydantic model`,any:[`python base pydantic*.BaseModel`,`python base sqlmodel*.SQLModel`]}],ticks:{"main.py":`from fastapi import FastAPI
from pydantic import BaseModel
class Item(BaseModel):
    name: str
app = FastAPI()
@app.put("/items/{id}")
def put(id: int, item: Item): ...
`},ignores:{"main.py":`from fastapi import FastAPI
app = FastAPI()
@app.get("/")
def root(): ...
`}},{id:`middleware-jwt`,title:`Middleware and authentication with JWT`,field:`Web backends`,shows:`A middleware is put before the routes, and JSON Web Tokens are made or checked: both.`,parts:[{name:`middleware`,any:[`python call *.add_middleware`,`python decorator *.middleware`,`python decorator *.{before_request,after_request}`,`python call flask_cors.CORS`,`python base starlette*.BaseHTTPMiddleware`,`python argument fastapi.FastAPI middleware=*`,`python string corsheaders.middleware.CorsMiddleware`]},{name:`JSON Web Tokens`,any:[`python call {jwt,jose.jwt,authlib.jose.jwt}.{encode,decode}`,`python call flask_jwt_extended.{create_access_token,JWTManager,get_jwt_identity}`,`python decorator flask_jwt_extended.jwt_required`,`python call fastapi_jwt_auth*`,`python call rest_framework_simplejwt*`,`python string rest_framework_simplejwt.authentication.JWTAuthentication`]}],ticks:{"main.py":`import jwt
from fastapi import FastAPI
app = FastAPI(); app.add_middleware(Cors)
token = jwt.encode(claims, key)
`},ignores:{"connect.py":`# pip install jwt
import requests
`,"auth.py":`import jwt
token = jwt.encode(claims, key)
`}},{id:`openapi-docs`,title:`API documentation with OpenAPI`,field:`API practices`,shows:`The API describes itself in OpenAPI and somebody wrote something for it: titles, summaries, tags, descriptions or answers by name. A framework's page that nobody touched shows nothing.`,parts:[{name:`a description`,any:[`python argument fastapi*.{FastAPI,APIRouter}* {title,description,summary,tags,responses,response_description,openapi_tags}=*`,`python argument fastapi*.{FastAPI,APIRouter}* response_model=*`,`python call {drf_yasg,flasgger,flask_restx,flask_smorest,drf_spectacular,apispec}*`,`js import {swagger-ui-express,swagger-jsdoc,@nestjs/swagger,@fastify/swagger}`,`ts decorator @nestjs/swagger.*`,`java import {io.swagger,org.springdoc}*`,`key openapi=3* & path *{openapi,swagger}*`]}],ticks:{"main.py":`from fastapi import FastAPI
app = FastAPI(title="Shop", description="Sells")
`},ignores:{"main.py":`from fastapi import FastAPI
app = FastAPI()  # see /docs
`}},{id:`rest-practices`,title:`Good practices of REST`,field:`API practices`,shows:`Resources are read and changed through the methods that HTTP has for it, and answers bear the fitting status codes, errors included. Paths that say the verb (/create, /deletar) are not it.`,parts:[{name:`reading routes`,any:[`python decorator fastapi*.{FastAPI,APIRouter}().get`,`python decorator flask*.{Flask,Blueprint}().{get,route}`,`python decorator rest_framework.decorators.{api_view,action}`,`python base rest_framework*ViewSet`,`js call *express*().get & js argument *express*().get /*`,`ts decorator @nestjs/common.Get`,`java annotation org.springframework.web.bind.annotation.GetMapping`]},{name:`changing routes`,any:[`python decorator fastapi*.{FastAPI,APIRouter}().{post,put,patch,delete} & !python argument fastapi*.{FastAPI,APIRouter}().* */{create,update,delete,remove,add,insert,criar,atualizar,deletar,excluir,adicionar,remover}*`,`python decorator flask*.{Flask,Blueprint}().{post,put,patch,delete}`,`python argument flask*.{Flask,Blueprint}().route methods=* & python call flask.jsonify`,`python base rest_framework*ModelViewSet`,`js call *express*().{post,put,patch,delete}`,`ts decorator @nestjs/common.{Post,Put,Patch,Delete}`,`java annotation org.springframework.web.bind.annotation.{PostMapping,PutMapping,PatchMapping,DeleteMapping}`]},{name:`status codes`,any:[`python argument fastapi*().{get,post,put,patch,delete} status_code=*`,`python argument fastapi*.{HTTPException,JSONResponse,Response} status_code=*`,`python argument fastapi*.HTTPException #`,`python use {fastapi,starlette,http,rest_framework}*{status,HTTPStatus}.*`,`python call flask.abort`,`python argument flask.abort #`,`js call *.status`,`js argument *.status #`,`python base rest_framework*ModelViewSet`,`ts decorator @nestjs/common.HttpCode`,`java call *ResponseEntity.{status,created,notFound,noContent,badRequest}`]}],ticks:{"main.py":`from fastapi import FastAPI, HTTPException
app = FastAPI()
@app.get("/items/{id}")
def get(id: int): raise HTTPException(status_code=404)
@app.post("/items", status_code=201)
def post(): ...
`},ignores:{"main.py":`from fastapi import FastAPI
app = FastAPI()
@app.get("/deleteItem")
def delete(): return {"status": 200}
`}},{id:`error-handling`,title:`Error handling`,field:`Good practices`,shows:`What goes wrong is met on purpose: an error is answered with a status of its own, handled in one place, or caught, logged and raised again. To swallow it is not handling.`,parts:[{name:`errors met on purpose`,any:[`python raise *HTTPException`,`python decorator *.{exception_handler,errorhandler}`,`python call *.add_exception_handler`,`python call flask.abort`,`python except * & python call {logging*,loguru*,*logger*,structlog*}.{error,exception,warning,critical} & !python except pass`,`python raise {*ValidationError,*Http404,*NotFound,*PermissionDenied,*APIException}`,`python except * & python raise * & !python except pass & !python raise StopIteration`,`java annotation org.springframework.web.bind.annotation.{ExceptionHandler,ControllerAdvice,RestControllerAdvice}`,`ts decorator @nestjs/common.Catch`,`js catch & js call *.{status,next}`,`go if err`]}],except:[`**/tests/**`,`test_*.py`],ticks:{"main.py":`from fastapi import HTTPException
def get(id): raise HTTPException(404)
`},ignores:{"main.py":`try:
    run()
except Exception:
    pass
`}}],ae=[`python call fastapi*.FastAPI`,`python call flask.Flask`,`path manage.py`,`js call express`,`js call {fastify,@nestjs/core.NestFactory.create}`,`java annotation org.springframework.web.bind.annotation.RestController`,`go call net/http.{ListenAndServe,HandleFunc}`,`go call github.com/{gin-gonic,labstack,go-chi,gofiber}/*`,`key Resources.*.Events.*.Type={Api,HttpApi}`],s=[`key jobs.*.steps[].uses={*heroku-deploy*,*render-deploy*,*render-action*,superfly/flyctl-actions*,*railway*,*amazon-ecs-deploy*,*aws-elasticbeanstalk*,*beanstalk-deploy*,azure/webapps-deploy*,Azure/webapps-deploy*,google-github-actions/deploy-cloudrun*,google-github-actions/deploy-appengine*,*vercel-action*,*digitalocean*,appleboy/ssh-action*}`,`key jobs.*.steps[].run=*{flyctl deploy,fly deploy,railway up,heroku container:release,eb deploy,gcloud run deploy,gcloud app deploy,az webapp,vercel deploy,serverless deploy,sam deploy,cdk deploy,copilot deploy,kubectl apply,api.render.com}*`,`key jobs.*=registry.heroku.com/* & path .github/workflows/*`,`line web: * & path procfile`,`key services[].* & path render.y{,a}ml`,`key app=* & path fly.toml`,`path railway.{json,toml}`,`key runtime=* & path app.y{,a}ml`,`path zappa_settings.json`,`line *{gunicorn,uvicorn,npm start,node ,java -jar}* & path *{render,railway,heroku,fly}*.sh`,`terraform resource {aws_apprunner_service,aws_ecs_service,aws_elastic_beanstalk_environment,google_cloud_run_service,google_cloud_run_v2_service,azurerm_linux_web_app,heroku_app,render_web_service}`],c=[`key Resources.*.Type={AWS::Serverless::Function,AWS::Lambda::Function}`,`key functions.*.handler=* & path serverless.y{,a}ml`,`terraform resource aws_lambda_function`],l=[{id:`aws-s3-lambda-rds`,title:`AWS: S3, Lambda and RDS`,field:`Cloud and infrastructure`,shows:`All three services are used: objects in S3, a function on Lambda, and a database on RDS, declared as a resource or connected to by its settings.`,parts:[{name:`S3`,any:[`python argument boto3.{client,resource} s3`,`python argument boto3.Session().{client,resource} s3`,`key Resources.*.Type=AWS::S3::Bucket`,`terraform resource aws_s3_bucket`,`python call awswrangler.s3.*`,`js new @aws-sdk/client-s3.S3Client`]},{name:`Lambda`,any:[...c,`python def {lambda_handler,handler} & python import boto3`,`python argument boto3.client lambda`]},{name:`RDS`,any:[`key Resources.*.Type=AWS::RDS::*`,`terraform resource {aws_db_instance,aws_rds_cluster}`,`python argument boto3.client {rds,rds-data}`,`python argument os.environ.get RDS_* & python call {psycopg2.connect,psycopg.connect,pymysql.connect,sqlalchemy.create_engine}`,`python argument os.getenv RDS_* & python call {psycopg2.connect,psycopg.connect,pymysql.connect,sqlalchemy.create_engine}`,`python url *rds.amazonaws.com*`]}],ticks:{"template.yaml":`Resources:
  A: { Type: AWS::S3::Bucket }
  B: { Type: AWS::Serverless::Function }
  C: { Type: AWS::RDS::DBInstance }
`},ignores:{"load.py":`import boto3
boto3.client("s3").upload_file("a", "b", "c")  # lambda, rds
`}},{id:`api-deployment`,title:`Deployment of an API`,field:`Cloud and infrastructure`,shows:`The repository holds an API and what deploys it: a step of a workflow, or the configuration of a platform. A sentence in a README is a claim, and a deployed pipeline is no API.`,parts:[{name:`what deploys it`,any:[...s,`key Resources.*.Events.*.Type={Api,HttpApi}`,`key functions.*.events[].http* & path serverless.y{,a}ml`],near:ae}],ticks:{Procfile:`web: uvicorn main:app
`,"main.py":`from fastapi import FastAPI
app = FastAPI()
`},ignores:{"README.md":`- [x] Deployed on Fly.io
`,"main.py":`from fastapi import FastAPI
app = FastAPI()
`}},{id:`cloud-deployment`,title:`Deployment to a cloud`,field:`Cloud and infrastructure`,shows:`The repository holds what puts it into a cloud: infrastructure as code, a step of a workflow, or the configuration of a platform.`,parts:[{name:`what deploys it`,any:[...s,...c,`terraform resource {aws,google,azurerm,digitalocean}_*`,`path {samconfig.toml,cdk.json}`]}],ticks:{"template.yaml":`Resources:
  B:
    Type: AWS::Serverless::Function
`},ignores:{"README.md":`Deployed on AWS.
`,"docker-compose.yml":`services:
  app:
    build: .
`}}],oe=[{id:`data-validation`,title:`Validation of data with Pydantic or pandera`,field:`Data engineering`,shows:`Data is checked by rules: models of Pydantic with the types of their fields, constraints or validators, a schema of pandera or Great Expectations. A check written by hand is none.`,parts:[{name:`rules for data`,any:[`python call pandera*.{DataFrameSchema,Column,Check,Field}`,`python base pandera*Model`,`python call great_expectations*`,`python decorator pydantic*.{validator,field_validator,model_validator,root_validator,validate_call}`,`python argument pydantic*.Field {gt,ge,lt,le,min_length,max_length,regex,pattern,multiple_of}=*`,`python call pydantic*.{conint,confloat,constr,conlist,condecimal}`,`python use pydantic*.{EmailStr,HttpUrl,AnyUrl,PositiveInt,NonNegativeInt,PositiveFloat,StrictInt} & python base pydantic*.BaseModel`,`python call pydantic*.TypeAdapter().validate_python`,`python annotated field & python base pydantic*.BaseModel`]}],ticks:{"rows.py":`from pydantic import BaseModel, Field
class Row(BaseModel):
    price: float = Field(gt=0)
`},ignores:{"data_quality_checks.py":`def check(row): return "price" in row
`,"requirements.txt":`pandera
`}},{id:`lakes-warehouses`,title:`Data lakes and data warehouses`,field:`Data engineering`,shows:`Data lies in layers, from raw to modelled, in a lake or in a warehouse's own stages; and a warehouse is modelled or queried: both. Buckets without a warehouse do not show it.`,parts:[{name:`a lake`,any:[`python call delta*`,`python argument *.format {delta,iceberg,hudi}`,`sql create table & path **/{bronze,silver,gold}/**`,`path **/{bronze,silver,gold,staging,raw,intermediate,marts}/**/*.{py,sql,ipynb}`,`path *{bronze,silver,gold}*.{py,sql,ipynb}`,`terraform resource {aws_lakeformation_resource,aws_glue_catalog_database,azurerm_storage_data_lake_gen2_filesystem}`,`python call pyiceberg*`,`terraform resource {aws_s3_bucket,google_storage_bucket,azurerm_storage_container}`,`python call *{LocalFilesystemToGCSOperator,GCSToBigQueryOperator,S3ToRedshiftOperator}`,`python call awswrangler.s3.to_parquet`,`python call google.cloud.storage*`]},{name:`a warehouse`,any:[`python call {snowflake.connector.connect,google.cloud.bigquery.Client,redshift_connector.connect}`,`python argument boto3.client {redshift,redshift-data,athena}`,`terraform resource {aws_redshift_cluster,google_bigquery_dataset,snowflake_database,google_bigquery_table}`,`key *.type={snowflake,bigquery,redshift,databricks} & path profiles.yml`,`path dbt_project.yml`,`path {fact,fct,dim}_*.sql`,`path *dim_*.py`,`python argument *.saveAsTable *{fact,fct,dim}_*`,`python call databricks*`]}],ticks:{"pipelines/bronze/load.py":`print(1)
`,"warehouse.py":`from google.cloud import bigquery
client = bigquery.Client()
`},ignores:{"upload.py":`import boto3
boto3.client("s3").upload_file("a", "raw", "a")
`,"architecture.md":`A data lake and a data warehouse
`}},{id:`mongodb`,title:`MongoDB`,field:`Data engineering`,shows:`A program stores or finds documents in MongoDB.`,parts:[{name:`a client`,any:[`python argument *.format {mongo,mongodb,com.mongodb*}`,`python call pymongo*.MongoClient`,`python call motor*.AsyncIOMotorClient`,`python call mongoengine.connect`,`js call mongoose.connect`,`js new mongodb.MongoClient`,`go call go.mongodb.org/mongo-driver*.Connect`,`java base *MongoRepository`,`java extends *MongoRepository`]},{name:`documents`,any:[`python argument *.format {mongo,mongodb,com.mongodb*} & python call *.{save,load}`,`python call *.{insert_one,insert_many,find,find_one,update_one,update_many,delete_one,delete_many,aggregate}`,`python base mongoengine.Document`,`js call mongoose.{model,Schema}`,`js new mongoose.Schema`,`js call *.{insertOne,insertMany,find,findOne,updateOne,deleteOne}`,`go call *.{InsertOne,Find,FindOne,UpdateOne}`,`java annotation *mongodb*.Document`]}],ticks:{"store.py":`from pymongo import MongoClient
MongoClient().shop.sales.insert_one({"a": 1})
`},ignores:{"docker-compose.yml":`services:
  db:
    image: mongo
`}}],se=[`python argument *{DAG,dag} {schedule,schedule_interval}=@{hourly,daily,weekly,monthly,yearly,continuous} & python import airflow*`,`python argument *{DAG,dag} {schedule,schedule_interval}=* * * * * & python import airflow*`,`python argument *{DAG,dag} {schedule,schedule_interval}=*timedelta* & python import airflow*`,`python argument prefect* cron=*`,`python call prefect*.{Cron,CronSchedule,Interval,IntervalSchedule}`,`python call schedule.every*`,`python call apscheduler*.add_job`,`python decorator apscheduler*.scheduled_job`,`python call celery.schedules.crontab`,`key on.schedule[].cron=* & path .github/workflows/*`,`key kind=CronJob`,`key *.ScheduleExpression=*`,`key Resources.*.Schedule={cron,rate}*`,`key functions.*.events[].schedule* & path serverless.y{,a}ml`,`terraform resource aws_scheduler_schedule`,`terraform argument schedule_expression`,`terraform resource google_cloud_scheduler_job`,`line *#* \\* \\* * & path {crontab*,*.crontab,*.cron}`,`js call node-cron.schedule`,`java annotation org.springframework.scheduling.annotation.Scheduled`],ce=[`python argument *{DAG,dag} {schedule,schedule_interval}=@daily & python import airflow*`,`python argument *{DAG,dag} {schedule,schedule_interval}=# # \\* \\* \\* & python import airflow*`,`python argument prefect* cron=# # \\* \\* \\*`,`key on.schedule[].cron=# # \\* \\* \\* & path .github/workflows/*`,`python call schedule.every().day*`,`key spec.schedule=# # \\* \\* \\*`,`line # # \\* \\* \\* *`],u=[`python call requests.{get,post,request} & !python url http://localhost & !python url http://127.0.0.1`,`python call requests.Session().{get,post,request} & !python url http://localhost`,`python call httpx.{get,post} & !python url http://localhost`,`python call httpx.{Client,AsyncClient}().{get,post} & !python url http://localhost`,`python call aiohttp.ClientSession().{get,post}`,`python call urllib.request.urlopen`,`python call airflow*.{HttpHook,SimpleHttpOperator,HttpOperator}`,`js call axios.{get,post,request}`,`js call axios`,`js argument fetch https://*`,`java call *{RestTemplate,WebClient}*.{getForObject,getForEntity,exchange,get}`,`go call net/http.{Get,Post} & !path *_test.go`],d=[`**/test/**`,`**/tests/**`,`test_*.py`,`*_test.py`,`conftest.py`,`*.{test,spec}.*`],le=[{id:`pandas-transform`,title:`Transformations with pandas`,field:`Data engineering`,shows:`Data frames are changed: columns made, renamed or cleaned, rows grouped, joined or reshaped. To read a file and write it again transforms nothing.`,parts:[{name:`a transformation`,any:[`python assign item pandas.*`,`python call pandas.{merge,concat,json_normalize,pivot_table,melt,to_datetime,to_numeric,cut,get_dummies}`,`python call *.{groupby,merge,pivot,pivot_table,melt,fillna,dropna,drop_duplicates,astype,apply,rename,sort_values,assign,resample,explode} & python import pandas`]}],except:d,ticks:{"clean.py":`import pandas as pd
frame = pd.read_csv("a.csv").dropna().groupby("day").sum()
`},ignores:{"copy.py":`import pandas as pd
pd.read_csv("a.csv").to_csv("b.csv")
`,"requirements.txt":`pandas
`}},{id:`parquet-csv`,title:`Partitioning and formats: CSV and Parquet`,field:`Data engineering`,shows:`Data is written or read as Parquet, the format with columns and partitions. CSV alone makes no comparison.`,parts:[{name:`Parquet`,any:[`python call *.to_parquet`,`python call {pandas,polars,dask.dataframe}.{read_parquet,scan_parquet}`,`python call *.write_parquet`,`python call pyarrow.parquet.*`,`python call *.write*.parquet`,`python call *.read*.parquet`,`python call fastparquet*`,`python call awswrangler.s3.{to_parquet,read_parquet}`]}],ticks:{"store.py":`import pandas as pd
pd.read_csv("a.csv").to_parquet("a.parquet", partition_cols=["day"])
`},ignores:{"store.py":`import pandas as pd
pd.read_csv("a.csv")  # .to_parquet later
`}},{id:`scheduled-jobs`,title:`Scheduled jobs`,field:`Data engineering`,shows:`A job runs at its own time: by cron, by a scheduler or by a schedule of an orchestrator or workflow. A schedule of None, or a job that an event starts, is none.`,parts:[{name:`a schedule`,any:se}],ticks:{"dags/load.py":`from airflow import DAG
with DAG("load", schedule="0 5 * * *") as dag: ...
`},ignores:{"dags/load.py":`from airflow import DAG
with DAG("load", schedule_interval=None) as dag: ...
`}},{id:`orchestration-basics`,title:`Orchestration with Airflow or Prefect`,field:`Data engineering`,shows:`A pipeline of tasks that Airflow, Prefect or Dagster runs. The example pipelines that come with the tool are not counted.`,parts:[{name:`a pipeline`,any:[`python call {airflow,airflow.models,airflow.models.dag,airflow.sdk}.DAG`,`python decorator airflow*.dag`,`python decorator prefect*.flow`,`python call prefect.Flow`,`python decorator dagster*.{job,asset,graph}`]},{name:`tasks`,any:[`python decorator airflow*.task*`,`python call airflow*Operator`,`python decorator prefect*.task`,`python decorator dagster*.{op,asset}`]}],except:d,ticks:{"dags/load.py":`from airflow.decorators import dag, task
@dag()
def load():
    @task()
    def read(): ...
`},ignores:{"requirements.txt":`apache-airflow
`,"dags/exampledag.py":`from airflow.decorators import dag, task
@dag()
def a():
    @task()
    def b(): ...
`}},{id:`external-apis`,title:`Reading external APIs`,field:`Data engineering`,shows:`A program fetches data from a web API of somebody else. Requests to one's own server, and those in tests, are not counted.`,parts:[{name:`a request`,any:u}],except:d,ticks:{"fetch.py":`import requests
data = requests.get("https://api.example.org/rates").json()
`},ignores:{"fetch.py":`import requests
requests.get("http://localhost:8000/health")
`}},{id:`daily-etl`,title:`A daily pipeline of external data`,field:`Data engineering`,shows:`A job that runs once a day, data that comes from outside, and a place where it is stored: all three. An hourly job that only prints is none.`,parts:[{name:`a daily schedule`,any:ce},{name:`data from outside`,any:[...u,`python call ftplib.FTP*`,`python call bs4.BeautifulSoup`]},{name:`storing it`,any:[`python call *.{to_sql,to_parquet,to_gbq}`,`sql insert`,`sql copy`,`python call *.{copy_expert,execute_values,insert_many,bulk_insert_mappings}`,`python call *.{add,add_all} & python call *.commit`,`python call *.{upload_file,upload_fileobj,put_object}`,`python call *.load_table_from_*`]}],except:d,ticks:{"dags/rates.py":`import requests
from airflow import DAG
with DAG("rates", schedule="@daily") as dag: ...
frame.to_sql("rates", requests.get("https://api.example.org").json())
`},ignores:{"dags/rates.py":`import requests
from airflow import DAG
with DAG("rates", schedule_interval="0 * * * *") as dag: print(requests.get("https://api.example.org"))
`}}],f=`path *compose*.y{,a}ml`,ue=[{id:`docker-compose`,title:`Docker and Docker Compose`,field:`Containers`,shows:`An image of one's own, and services that run together: both.`,parts:[{name:`a Dockerfile`,any:[`docker FROM *`]},{name:`services in Compose`,any:[`key services.*.image=* & ${f}`,`key services.*.build* & ${f}`]}],ticks:{Dockerfile:`FROM python:3.12
`,"compose.yaml":`services:
  app:
    build: .
`},ignores:{Dockerfile:`# FROM python:3.12
`,"compose.yaml":`services: {}
`}},{id:`github-actions`,title:`CI with GitHub Actions`,field:`CI and delivery`,shows:`A workflow that runs commands on the code when something is pushed: it installs, checks, tests, builds or deploys. A workflow that only greets or labels is none.`,parts:[{name:`a job on the code`,any:[`key jobs.*.steps[].uses=actions/checkout* & key jobs.*.steps[].run=* & path .github/workflows/*`,`key jobs.*.steps[].uses=actions/checkout* & key jobs.*.steps[].uses={*deploy*,docker/build-push-action*,*codecov*} & path .github/workflows/*`]}],ticks:{".github/workflows/ci.yml":`on: push
jobs:
  test:
    steps:
      - uses: actions/checkout@v4
      - run: pytest
`},ignores:{".github/workflows/hello.yml":`on: issues
jobs:
  hello:
    steps:
      - run: echo hello
`}},{id:`structured-logging`,title:`Structured logging`,field:`Logging and operations`,shows:`Log lines are records that machines read: through structlog, JSON formatters, loguru's serialize, pino, zap, slog or their like. Plain logging with a format is not it.`,parts:[{name:`records in the log`,any:[`python call structlog.{configure,get_logger,wrap_logger}`,`python call pythonjsonlogger*.JsonFormatter`,`python base {pythonjsonlogger*.JsonFormatter,logging.Formatter} & python call json.dumps`,`python argument loguru.logger.add serialize=True`,`python call aws_lambda_powertools*.Logger`,`python call json_log_formatter*`,`js call pino`,`js call winston.format.json`,`go call log/slog.{New,NewJSONHandler,Info,Error}`,`go call go.uber.org/zap.{NewProduction,NewDevelopment}`,`go call github.com/rs/zerolog*`,`java import net.logstash.logback*`,`dependency maven:net.logstash.logback:logstash-logback-encoder`]}],ticks:{"log.py":`import structlog
log = structlog.get_logger()
log.info("loaded", rows=3)
`},ignores:{"log.py":`import logging
logging.basicConfig(format="%(asctime)s %(message)s")
logging.info("structured")
`}},{id:`project-structure`,title:`Project structure`,field:`Good practices`,shows:`Code is divided by what it is responsible for: what faces the outside (routes, controllers, extraction) stands apart from what keeps rules and data (models, services, loading). Folders that only number the chapters of a course do not show it.`,parts:[{name:`a part that faces the outside`,any:[`path **/{routers,routes,api,controllers,views,endpoints,handlers,resources,web,cli,auth,blueprints,lambdas}/**/*.{py,js,ts,java,go}`,`path {routers,routes,controllers,views,endpoints,handlers}.{py,js,ts}`,`path **/*{extract,ingest,etl}*/**/*.py`,`path *{extract,ingest,download}*.py`,`path *_{lambda,handler,controller}.py`,`path **/{tasks,flows,etl,pipeline,pipelines,staging}/**/*.{py,sql}`,`path etl.py`,`path *Controller.java`]},{name:`a part that keeps rules or data`,any:[`path **/{models,schemas,entities,services,repositories,repository,domain,crud,db,database,core,usecases,utils,config,common}/**/*.{py,js,ts,java,go}`,`path {models,schemas,entities,services,repositories,crud,database}.{py,js,ts}`,`path **/*{transform,load}*/**/*.py`,`path {transform,load}*.py`,`path *_transform*.py`,`path **/{marts,warehouse}/**/*.sql`,`path {contract,contrato,schema,validation}*.py`,`path *{Service,Repository}.java`]}],except:[`**/tests/**`,`**/test/**`,`**/dags/**`,`**/migrations/**`],ticks:{"shop/routes.py":`x = 1
`,"shop/models.py":`y = 2
`},ignores:{"1. Basics/main.py":`x = 1
`,"2. Models of data/main.py":`y = 2
`}},{id:`git-github`,title:`Git and GitHub`,field:`Good practices`,shows:`A repository that its owner keeps with Git: they committed the files that one keeps beside the code, such as .gitignore, a README or a workflow.`,parts:[{name:`a repository of one's own`,any:[`path .gitignore`,`path .github/**`,`path readme.md`]}],ticks:{".gitignore":`.venv
`},ignores:{"main.py":`# git commit
`}},{id:`english-readme`,title:`A README in English`,field:`Documentation`,shows:`The README at the top of a repository describes it in English prose. Headings, badges and code in a README of another language are none.`,parts:[{name:`a README in English`,any:[`readme English & path /readme*`]}],ticks:{"README.md":`# Shop

This service keeps the stock of a small shop and tells what has to be ordered again.
`},ignores:{"README.md":`# Loja

Este serviço guarda o estoque de uma pequena loja e diz o que precisa ser comprado de novo.
`}},{id:`english-readmes`,title:`Every README in English`,field:`Documentation`,shows:`Each README of the listed repositories that has prose is English; one that is not takes it back.`,parts:[{name:`READMEs in English`,any:[`readme English`]}],never:[{name:`a README that is not English`,any:[`readme * & !readme English & !readme unclear`]}],ticks:{"README.md":`# Shop

This service keeps the stock of a small shop and tells what has to be ordered again.
`},ignores:{"README.md":`# Shop

This service keeps the stock of a small shop and tells what has to be ordered again.
`,"docs/README.md":`# Loja

Este serviço guarda o estoque de uma pequena loja e diz o que precisa ser comprado de novo.
`}}],p=`path {test_*,*_test}.py`,de=[{id:`pytest-basics`,title:`Tests with pytest`,field:`Testing`,shows:`Test functions that pytest runs and that assert something, two at least, in files that it finds or that use it. A file called test_….sql, a script called teste.py or a unittest.TestCase is none.`,parts:[{name:`test functions that assert`,any:[`python test & ${p}`,`python test & python import pytest*`],min:2}],ticks:{"test_sum.py":`import pytest
def test_a(): assert 1 + 1 == 2
def test_b(): assert 2 > 1
`},ignores:{"test_sum.sql":`select 1`,"requirements.txt":`pytest
`,"teste/teste.py":`def test_soma(): assert True
`}},{id:`endpoint-tests`,title:`Integration tests of endpoints`,field:`Testing`,shows:`Tests that send requests to the API's own endpoints and look at the answer: with TestClient (which is httpx underneath, listed or not), httpx, requests, Flask's or Django's client. A Postman collection runs no test by itself.`,parts:[{name:`a client of the API`,any:[`python call {fastapi,starlette}.testclient.TestClient & path **/*test*/**`,`python call {fastapi,starlette}.testclient.TestClient & ${p}`,`python call {fastapi,starlette}.testclient.TestClient & path conftest.py`,`python call httpx.{AsyncClient,Client,ASGITransport} & path {test_*,conftest}.py`,`python call {httpx,requests}.{get,post,put,patch,delete} & path {test_*,*_test}.py`,`python call httpx.{AsyncClient,Client} & python import pytest* & python test`,`python call {client,api_client,admin_client,test_client}.{get,post,put,patch,delete} & python test`,`python call *.test_client & path {test_*,*_test,conftest}.py`,`python call {rest_framework,django}.test*Client & path {test*,conftest}.py`,`python call self.client.{get,post,put,patch,delete} & python base {django.test,rest_framework.test}.* & path test*.py`]},{name:`a test of its answer`,any:[`python test & python use *.status_code & ${p}`,`python test & python use *.status_code & python import pytest*`,`python call self.assertEqual & python use *.status_code & ${p}`,`python test & python call *.{get,post,put,patch,delete}().json & ${p}`]}],ticks:{"tests/test_api.py":`from fastapi.testclient import TestClient
client = TestClient(app)
def test_root():
    assert client.get("/").status_code == 200
`},ignores:{"postman/api.postman_collection.json":`{}`,"test_math.py":`def test_a(): assert 1
`}}],m=[`**/{test,tests,__tests__,__mocks__,spec,e2e,cypress,.storybook}/**`,`*.{test,spec,e2e-spec,cy,stories,config,setup,preset}.*`,`*.d.ts`,`.*rc.*`,`{mockServiceWorker,serviceWorker,registerServiceWorker,reportWebVitals,setupTests}.*`,`**/components/ui/**`,`use-{toast,mobile}.*`],h=`!js call react-dom* & !js call vue.createApp & !js call *.setupCounter`,g=`{./,../,@/,~/}`,_=[{id:`javascript-modern-syntax`,title:`Modern JavaScript syntax`,field:`JavaScript and TypeScript`,shows:`What the language has had since ES2015 is written as a matter of course: arrow functions, template literals, destructuring, and spread or rest, all four. One of them, as every scaffold has it, does not show it.`,parts:[{name:`arrow functions`,any:[`js arrow`]},{name:`template literals`,any:[`js template`]},{name:`destructuring`,any:[`js destructuring`]},{name:`spread or rest`,any:[`js spread`,`js rest`]}],except:m,ticks:{"greet.js":"const { name, ...others } = user;\nconst greet = (who) => `Hello ${who}`;\n"},ignores:{"greet.js":`var name = user.name; // const { name, ...others } = user
var greet = function (who) { return '\`Hello\` => ' + who; };
`}},{id:`javascript-modules`,title:`JavaScript modules`,field:`JavaScript and TypeScript`,shows:`Code divided over modules of one's own: some export, and others call or extend what they import from them, in two places at least. ES modules and CommonJS both count. To import a library, a picture or a style sheet does not, nor does the file that mounts the application.`,parts:[{name:`exports`,any:[`js export`,`js use {module.exports,exports}*`]},{name:`use of own modules`,any:[`js {call,new,extends,jsx} ${g}* & ${h} & !ts decorator @nestjs/common.Controller`],min:2}],except:m,ticks:{"cart.js":`import { price, tax } from "./prices.js";
let sum = price(1);
sum += tax(sum);
`,"prices.js":`export const price = (n) => n * 2, tax = (n) => n / 5;
`},ignores:{"main.jsx":`import logo from "./logo.svg";
import "./main.css";
export const a = <img src={logo} />;
`}},{id:`javascript-async`,title:`async and await`,field:`JavaScript and TypeScript`,shows:`Work that takes time is awaited, in two places at least. A chain of then is the older way and is not counted; neither is the start of an application that a scaffold awaits.`,parts:[{name:`await`,any:[`js await & !js call @nestjs/core.NestFactory.create`],min:2}],except:m,ticks:{"load.js":`async function load(url) {
  const answer = await get(url);
  return await answer.json();
}
`},ignores:{"load.js":`// await get(url)
async function load() { return get().then((a) => a.json()); }
`}},{id:`javascript-classes`,title:`Classes in JavaScript`,field:`JavaScript and TypeScript`,shows:`A class of one's own with state and behaviour: methods that work with this. Classes that a framework's decorators describe, such as entities and controllers, and components of React only declare.`,parts:[{name:`a class with state and methods`,any:[`js class & js method & js use this.* & !ts decorator * & !js jsx *`]}],except:m,ticks:{"account.js":`class Account {
  constructor(owner) { this.owner = owner; }
}
`},ignores:{"user.ts":`import { Entity, Column } from "typeorm";
@Entity() export class User { @Column() name: string; }
`}},{id:`javascript-array-methods`,title:`Array methods in JavaScript`,field:`JavaScript and TypeScript`,shows:`Lists are worked with by what arrays bring along: map, filter, and one that draws a single value from a list, such as reduce, some or every; all three. map alone, as every list of a page needs it, is not enough.`,parts:[{name:`map`,any:[`js call *.{map,flatMap}`]},{name:`filter`,any:[`js call *.filter`]},{name:`reduce, some or every`,any:[`js call *.{reduce,reduceRight,some,every,findIndex,findLast}`]}],except:m,ticks:{"sum.js":`const sum = prices.map(Number).filter(Boolean).reduce((a, b) => a + b);
`},ignores:{"list.jsx":`const list = names.map((name) => <li>{name}</li>); // names.filter().reduce()
`}},{id:`javascript-errors`,title:`Error handling in JavaScript`,field:`JavaScript and TypeScript`,shows:`Errors are raised on purpose, with throw and an error that says what is wrong, and errors are caught, by catch or by the catch of a promise: both. To throw on what was caught raises nothing of one's own.`,parts:[{name:`errors raised`,any:[`js throw ${g}*`,`js throw {*Error*,*Exception*,http-errors*}`]},{name:`errors caught`,any:[`js catch`,`js call *.catch`]}],except:m,ticks:{"parse.js":`function parse(text) { if (!text) throw new Error("nothing to parse"); }
try { parse(""); } catch (error) { report(error); }
`},ignores:{"parse.js":`try { run(); } catch (e) { throw e; } // throw new Error("no")
`}},{id:`javascript-dom-events`,title:`The DOM and its events`,field:`JavaScript and TypeScript`,shows:`A page is worked with directly: elements are looked up, events are listened to, and the page is changed in answer; all three. What React or Vue does for its components does not show it, nor does the counter of a scaffold.`,parts:[{name:`elements looked up`,any:[`js call document.{getElementById,querySelector,querySelectorAll,getElementsByClassName,getElementsByTagName} & ${h}`]},{name:`events listened to`,any:[`js call *.addEventListener`,`js use *.{onclick,oninput,onchange,onsubmit,onkeydown,onkeyup}`]},{name:`the page changed`,any:[`js use *.{textContent,innerText,innerHTML}`,`js call *.classList.{add,remove,toggle,replace}`,`js call *.{appendChild,insertAdjacentHTML,insertAdjacentElement,replaceChildren,insertBefore}`,`js use *.style.*`]}],except:[...m,`counter.{js,ts}`],ticks:{"page.js":`const out = document.querySelector("#out");
button.addEventListener("click", () => { out.textContent = "Sold"; });
`},ignores:{"main.jsx":`import { createRoot } from "react-dom/client";
createRoot(document.getElementById("root")).render(<App onClick={go} />);
`}},{id:`javascript-http-requests`,title:`Requests with fetch or axios`,field:`JavaScript and TypeScript`,shows:`The program asks another one over HTTP, with fetch or with axios, and reads what comes back. A request whose answer nobody reads does not show it, and neither does one in a test.`,parts:[{name:`a request and its answer`,any:[`js call {fetch,window.fetch,globalThis.fetch} & js call *.{json,text,blob,arrayBuffer}`,`js call {node-fetch,cross-fetch,undici.fetch} & js call *.{json,text,blob,arrayBuffer}`,`js call axios & js use *.data`,`js call axios*.{get,post,put,patch,delete,request} & js use *.data`,`js call axios*.{get,post,put,patch,delete,request} & js destructuring`]}],except:m,ticks:{"load.js":`const answer = await fetch("/api/sales");
const sales = await answer.json();
`},ignores:{"load.js":`import axios from "axios";
say("fetch"); // fetch(url).then((a) => a.json())
`}},{id:`typescript-types`,title:`Types and interfaces in TypeScript`,field:`JavaScript and TypeScript`,shows:`Types of one's own, as interface or type, two at least, and code that is annotated with types, in three places at least. A JavaScript file that was renamed to .ts does not show it.`,parts:[{name:`own types`,any:[`ts interface`,`ts type`],min:2},{name:`annotated code`,any:[`ts annotation`],min:3}],except:m,ticks:{"shop.ts":`interface Item { price: number }
type Kind = "new" | "used";
let kind: Kind;
let item: Item;
const tax = (one: Item): number => one.price / 5;
`},ignores:{"shop.ts":`// interface Item { price: number }
const tax = (one) => one.price / 5;
`}},{id:`typescript-generics`,title:`Generics in TypeScript`,field:`JavaScript and TypeScript`,shows:`A function, a class or a type of one's own that takes a type parameter. To give a type to somebody else's, as in useState<string>() or Promise<User>, is not it.`,parts:[{name:`a type parameter`,any:[`ts generic`]}],except:m,ticks:{"first.ts":`export function first<T>(many: T[]): T | undefined { return many[0]; }
`},ignores:{"first.ts":`const seen = new Map<string, number>();
let found: Promise<string>;
`}},{id:`typescript-strict`,title:`Strict TypeScript`,field:`JavaScript and TypeScript`,shows:`The compiler is told to be strict, none of what strict means is taken back in the same file, and code with types of its own is written under it, five places at least: the strict of a scaffold alone holds nobody to anything.`,parts:[{name:`a strict tsconfig`,any:[`key compilerOptions.strict=true & path *tsconfig*.json & !key compilerOptions.{noImplicitAny,strictNullChecks,strictPropertyInitialization,strictFunctionTypes}=false`,`key extends=@tsconfig/{strictest,node,vite-react,recommended}* & path *tsconfig*.json & !key compilerOptions.{strict,noImplicitAny,strictNullChecks}=false`]},{name:`code with types`,any:[`ts annotation`],min:5}],except:m,ticks:{"tsconfig.json":`{ "compilerOptions": { "strict": true } }
`,"shop.ts":`let a: number;
let b: string;
let c: number[];
let d: Date;
let e: URL;
`},ignores:{"tsconfig.json":`{ "compilerOptions": { "strict": true, "noImplicitAny": false } }
`,"shop.ts":`let a: number;
let b: string;
let c: number[];
let d: Date;
let e: URL;
`}}],fe=`{${[...`ABCDEFGHIJKLMNOPQRSTUVWXYZ`].join(`,`)}}*`,v=[`js import {react,react/*,react-dom*}`,`dependency npm:react`],y=`react-router{,-dom}`,pe=[{id:`react-components`,title:`Components of React`,field:`JavaScript and TypeScript`,shows:`A page is made of components of one's own: one that is exported, and one that is built from others of the same program. The App that a scaffold writes, and the file that mounts it, show none.`,parts:[{name:`a component`,any:[`js jsx * & js export & ${h}`],near:v},{name:`made of own components`,any:[`js jsx ${g}* & js export & ${h}`,`js jsx ${fe} & js export & ${h}`],near:v}],except:[...m,`_app.*`],ticks:{"List.jsx":`import { memo } from "react";
const Item = ({ name }) => <li>{name}</li>;
export const List = memo(() => <ul><Item name="a" /></ul>);
`},ignores:{"main.jsx":`import { createRoot } from "react-dom/client";
import App from "./App";
createRoot(root).render(<App />);
`,"App.jsx":`import React from "react";
export default function App() { return <p>Edit src/App.jsx</p>; }
`}},{id:`react-hooks`,title:`Hooks of React`,field:`JavaScript and TypeScript`,shows:`Function components keep state, with useState or useReducer, and use another hook for what is beside it: an effect, a reference, a context or a value that is remembered. Both; a counter with useState is what a scaffold has.`,parts:[{name:`state`,any:[`js call react.{useState,useReducer} & !js import *vite.svg`]},{name:`another hook`,any:[`js call react.{useEffect,useLayoutEffect,useMemo,useCallback,useRef,useContext,useTransition,useDeferredValue,useOptimistic,useActionState,useSyncExternalStore}`]}],except:m,ticks:{"Clock.jsx":`import { useEffect, useState } from "react";
const [now, setNow] = useState(0); useEffect(() => start(setNow), []);
`},ignores:{"App.jsx":`import { useEffect, useState } from "react";
const [count, setCount] = useState(0); // useEffect(() => {})
`}},{id:`react-router`,title:`Routes with React Router`,field:`JavaScript and TypeScript`,shows:`Pages have addresses of their own, in a table of routes of React Router, and one moves between them or reads what the address says. A router around a single page shows no routes.`,parts:[{name:`a table of routes`,any:[`js jsx ${y}.Route`,`js call ${y}.{createBrowserRouter,createHashRouter,createMemoryRouter,createRoutesFromElements,useRoutes}`]},{name:`moving between pages`,any:[`js jsx ${y}.{Link,NavLink,Navigate,Outlet}`,`js call ${y}.{useNavigate,useParams,useSearchParams,useLocation,useLoaderData,useMatch}`]}],except:m,ticks:{"Pages.jsx":`import { Link, Route } from "react-router-dom";
export const all = <><Link to="/a" /><Route path="/a" element={<A />} /></>;
`},ignores:{"main.jsx":`import { BrowserRouter, Route, Link } from "react-router-dom";
export const a = <BrowserRouter><App /></BrowserRouter>;
`,"package.json":`{ "dependencies": { "react-router-dom": "7" } }
`}},{id:`nextjs-app`,title:`An application with Next.js`,field:`JavaScript and TypeScript`,shows:`A page or an API route beside those that create-next-app makes, and something of Next.js that works in it: links, navigation, the request and its answer, or what is loaded on the server. The picture and the font of the first page are the scaffold's.`,parts:[{name:`an own page or route`,any:[`js default export & path **/app/*/**/page.{js,jsx,tsx}`,`js export & path **/app/**/route.{js,ts}`,`js default export & path **/pages/** & !path **/pages/{index,_app,_document,_error}.* & !path **/pages/api/hello.*`],near:[`js import next{,/*}`,`dependency npm:next`]},{name:`what Next.js gives`,any:[`js jsx next/{link,form,script}`,`js call next/{navigation,router,headers,cache,dynamic}*`,`js call next/server.*`,`js new next/server.*`,`ts use next.{GetServerSideProps,GetStaticProps,GetStaticPaths,NextApiRequest}`]}],except:m,ticks:{"app/sales/page.jsx":`import Link from "next/link";
export default function Sales() { return <Link href="/">Home</Link>; }
`},ignores:{"app/page.jsx":`import Image from "next/image";
export default function Home() { return <Image src="/next.svg" />; }
`,"package.json":`{ "dependencies": { "next": "15" } }
`}},{id:`vue-components`,title:`Components of Vue`,field:`JavaScript and TypeScript`,shows:`Components of one's own in files of Vue, beside those that a scaffold makes, in a program that mounts them or shows them by address. The App, the HelloWorld and the welcome of create-vue are not counted.`,parts:[{name:`an own component`,any:[`path *.vue & !path {App,HelloWorld,TheWelcome,WelcomeItem,HomeView,AboutView,Icon*}.vue`]},{name:`a program of Vue`,any:[`js call vue.{createApp,createSSRApp,defineComponent}`,`js new vue`,`js import *.vue`]}],except:m,ticks:{"src/Sales.vue":`<template><p>{{ total }}</p></template>
`,"src/main.js":`import { createApp } from "vue";
import Sales from "./Sales.vue";
createApp(Sales).mount("#app");
`},ignores:{"src/App.vue":`<template><p>Hello</p></template>
`,"src/main.js":`import { createApp } from "vue";
import App from "./App.vue";
createApp(App).mount("#app");
`}},{id:`state-management`,title:`State in a store`,field:`JavaScript and TypeScript`,shows:`State that several components share is kept in a store, with Redux, Zustand, Pinia, MobX or their like, and read or changed from elsewhere: both. useState is a component's own, and the counter of a template is nobody's.`,parts:[{name:`a store`,any:[`js call @reduxjs/toolkit*.{createSlice,createReducer,createApi}`,`js call redux.{createStore,legacy_createStore,combineReducers}`,`js call zustand{,.create,/vanilla.createStore}`,`js call pinia.defineStore`,`js call vuex.createStore`,`js new vuex.Store`,`js call mobx.{makeAutoObservable,makeObservable,observable}`,`js call {jotai,recoil}.atom`]},{name:`its use`,any:[`js call react-redux.{useSelector,useDispatch,connect}`,`js call *.{useAppSelector,useAppDispatch}`,`js call ${g}*.use*Store*`,`js call ${g}*tore{,*.use*}`,`js call pinia.{storeToRefs,createPinia}`,`js argument vue store=`,`js call vue.createApp()*.use & js import {./,../,@/}*store*`,`js call vuex.{useStore,mapState,mapGetters,mapActions}`,`js call mobx-react*.observer`,`js call {jotai,recoil}.use*`]}],except:[...m,`**/features/counter/**`,`counter.{js,ts}`],ticks:{"store/cart.js":`import { create } from "zustand";
export const useCartStore = create(() => ({ items: [] }));
`,"Cart.jsx":`import { useCartStore } from "./store/cart";
const items = useCartStore((state) => state.items);
`},ignores:{"Cart.jsx":`import { useState } from "react";
import { useSelector } from "react-redux";
const [items, setItems] = useState([]);
`}},{id:`eslint-prettier`,title:`ESLint and Prettier`,field:`JavaScript and TypeScript`,shows:`Code is checked by ESLint and laid out by Prettier as the project says: both have a configuration. The packages alone configure nothing, and what NestJS and create-vue write for both is not one's own.`,parts:[{name:`ESLint's configuration`,any:[`js {default export,use module.exports} & path {eslint.config.*,.eslintrc.*} & !js import {@vue/eslint-config*,@rushstack/eslint-patch*}`,`key {rules,extends,plugins}* & path .eslintrc*`,`key eslintConfig.rules* & path package.json`]},{name:`Prettier's configuration`,any:[`key {printWidth,tabWidth,useTabs,semi,arrowParens,bracketSpacing,bracketSameLine,jsxSingleQuote,quoteProps,endOfLine,proseWrap}=* & path .prettierrc*`,`key {plugins,overrides}* & path .prettierrc*`,`key prettier.* & path package.json`,`js {default export,use module.exports} & path {prettier.config.*,.prettierrc.*}`]}],ticks:{"eslint.config.js":`import js from "@eslint/js";
export default [js.configs.recommended];
`,".prettierrc":`{ "printWidth": 100 }
`},ignores:{"package.json":`{ "devDependencies": { "eslint": "9", "prettier": "3" } }
`,"eslint.config.js":`import js from "@eslint/js";
export default [js.configs.recommended];
`}},{id:`frontend-build`,title:`A build with Vite or webpack`,field:`JavaScript and TypeScript`,shows:`What is delivered is built as the project needs it: webpack is configured, or Vite beyond the one plugin that its scaffold names, such as its output, its server, or a plugin that was looked for. The package in a manifest builds nothing.`,parts:[{name:`a build of its own`,any:[`js argument *.defineConfig {build,server,base,define,css,optimizeDeps,ssr,worker,esbuild}= & js import {vite,vitest/config} & path vite.config.*`,`js call {vite-plugin-*,vite-tsconfig-paths,rollup-plugin-*,@rollup/*} & path {vite,rollup}.config.* & !js call vite-plugin-vue-devtools`,`js call vite.loadEnv & path vite.config.*`,`js {default export,export,use module.exports} & path webpack*.{js,cjs,mjs,ts}`]}],ticks:{"vite.config.js":`import { defineConfig } from "vite";
export default defineConfig({ build: { outDir: "out" } });
`},ignores:{"vite.config.js":`import { defineConfig } from "vite";
import react from "@vitejs/plugin-react";
export default defineConfig({ plugins: [react()] }); // build: {}
`,"package.json":`{ "devDependencies": { "webpack": "5" } }
`}}],b=[`*_test.go`,`**/testdata/**`,`**/docs/docs.go`],me=[{id:`go-structs-methods`,title:`Structs and methods in Go`,field:`Go`,shows:`A struct of one's own with methods, two at least, in the files that declare them. A struct that only carries data, and functions beside it, do not show it.`,parts:[{name:`methods of a struct`,any:[`go method & go struct`],min:2}],except:b,ticks:{"cart.go":`package shop
type Cart struct{ sum int }
func (c *Cart) Add(n int) { c.sum += n }
func (c Cart) Sum() int { return c.sum }
`},ignores:{"cart.go":`package shop
type Cart struct{ Sum int }
// func (c *Cart) Add(n int) {}
func Add(c *Cart, n int) { c.Sum += n }
`}},{id:`go-interfaces`,title:`Interfaces in Go`,field:`Go`,shows:`An interface of one's own, and methods that may fulfil it: both. interface{} for anything is none, and neither are constraints of generics.`,parts:[{name:`an interface`,any:[`go interface & !go generic`]},{name:`methods`,any:[`go method`]}],except:b,ticks:{"store.go":`package shop
type Store interface{ Save(n int) error }
type Memory struct{}
func (m *Memory) Save(n int) error { return nil }
`},ignores:{"store.go":`package shop
func Save(what interface{}) {} // type Store interface{ Save() }
type Memory struct{}
func (m *Memory) Save(n int) {}
`}},{id:`go-errors`,title:`Error handling in Go`,field:`Go`,shows:`Errors are values that are looked at, handed back, and given a meaning: a function that checks an error and returns one, and an error that is made, wrapped or told apart. To end the program by log.Fatal or panic is not enough.`,parts:[{name:`checked and handed back`,any:[`go if err & go return error`]},{name:`made, wrapped or told apart`,any:[`go call errors.{New,Is,As,Join,Unwrap}`,`go call fmt.Errorf`,`go call github.com/pkg/errors.*`]}],except:b,ticks:{"load.go":`package shop
import "fmt"
func Load() error { if err := read(); err != nil { return fmt.Errorf("load: %w", err) }; return nil }
`},ignores:{"main.go":`package main
import ("fmt"; "log")
func main() { if err := read(); err != nil { log.Fatal(err) }; fmt.Println("Errorf") }
`}},{id:`go-concurrency`,title:`Goroutines and channels in Go`,field:`Go`,shows:`Goroutines that hand values to each other through channels, both in one file. A goroutine alone, and a channel that waits for the signal to stop, are not it.`,parts:[{name:`goroutines and channels`,any:[`go goroutine & go channel & !go call os/signal.Notify`]}],except:b,ticks:{"sum.go":`package shop
func Sum(all []int) int { out := make(chan int)
	go add(all, out)
	return <-out }
`},ignores:{"main.go":`package main
import ("os"; "os/signal")
func main() { stop := make(chan os.Signal, 1); signal.Notify(stop)
	go serve()
	<-stop }
`}},{id:`go-sync`,title:`Synchronisation in Go`,field:`Go`,shows:`What runs at the same time is waited for or kept apart: a wait group or an errgroup around goroutines, or a mutex or atomics over what they share.`,parts:[{name:`waiting or locking`,any:[`go call sync.WaitGroup.{Add,Wait,Go} & go goroutine`,`go call sync.WaitGroup.Go`,`go call golang.org/x/sync/errgroup*.Go`,`go call *.{Lock,RLock} & go use sync.{Mutex,RWMutex}`,`go call sync/atomic.*`]}],except:b,ticks:{"load.go":`package shop
import "sync"
func Load() { var group sync.WaitGroup; group.Add(1); go read(&group); group.Wait() }
`},ignores:{"load.go":`package shop
import "sync"
func Load() { var once sync.Once; once.Do(read); go read() } // group.Wait()
`}},{id:`go-modules`,title:`Go modules and packages`,field:`Go`,shows:`A module whose code is divided over packages in folders of their own, beside main. A go.mod beside a single main.go divides nothing.`,parts:[{name:`a module`,any:[`go module * & path go.mod`]},{name:`a package in its folder`,any:[`go package * & !go package main & path */**/*.go`]}],except:b,ticks:{"go.mod":`module example.com/shop
`,"store/store.go":`package store
`},ignores:{"go.mod":`module example.com/shop
`,"main.go":`package main // package store
`,"cmd/load/main.go":`package main
`}},{id:`go-context`,title:`Contexts in Go`,field:`Go`,shows:`A context is handed from function to function, and something ends by it: a timeout or a cancellation is set, or its end is waited for. context.Background() where one has to be given shows nothing.`,parts:[{name:`a context handed on`,any:[`go use context.Context`]},{name:`something that ends by it`,any:[`go call context.{WithTimeout,WithCancel,WithDeadline,WithCancelCause,WithTimeoutCause,AfterFunc}`,`go call context.Context.{Done,Err}`,`go call os/signal.NotifyContext`]}],except:b,ticks:{"load.go":`package shop
import "context"
func Load(ctx context.Context) { next, stop := context.WithTimeout(ctx, limit); defer stop(); read(next) }
`},ignores:{"load.go":`package shop
import "context"
func Load(ctx context.Context) { read(context.Background()) } // context.WithTimeout
`}},{id:`go-json`,title:`JSON in Go`,field:`Go`,shows:`JSON is written from values of Go and read into them, with encoding/json: both.`,parts:[{name:`JSON written`,any:[`go call encoding/json.{Marshal,MarshalIndent}`,`go call encoding/json*.Encode`]},{name:`JSON read`,any:[`go call encoding/json.Unmarshal`,`go call encoding/json*.Decode`]}],except:b,ticks:{"sale.go":`package shop
import "encoding/json"
func Copy(a, b *Sale) { text, _ := json.Marshal(a); json.Unmarshal(text, b) }
`},ignores:{"sale.go":`package shop
import "encoding/json"
func Show(a *Sale) { text, _ := json.Marshal(a); print(text) } // json.Unmarshal
`}},{id:`go-generics`,title:`Generics in Go`,field:`Go`,shows:`A function or a type of one's own that takes a type parameter. To call slices.Sort, which has one, is not it.`,parts:[{name:`a type parameter`,any:[`go generic`]}],except:b,ticks:{"first.go":`package shop
func First[T any](many []T) T { return many[0] }
`},ignores:{"first.go":`package shop
import "slices"
func Sort(many []int) { slices.Sort(many) } // Sort[T any]
`}}],x=`{Query,QueryRow,Exec,QueryContext,QueryRowContext,ExecContext}`,S=`{Create,Save,Find,First,Last,Take,Updates,Delete,Scan,Count}`,he=[{id:`go-http-server`,title:`An HTTP server with net/http`,field:`Go`,shows:`A server of the standard library: handlers that write answers, routes that lead to them, and the server that listens; all three. A client of net/http is none.`,parts:[{name:`a handler`,any:[`go use net/http.ResponseWriter`]},{name:`a route`,any:[`go call net/http{.,.NewServeMux().,.ServeMux.}{HandleFunc,Handle}`]},{name:`a server that listens`,any:[`go call net/http{.,.Server.}{ListenAndServe,ListenAndServeTLS,Serve}`,`go literal net/http.Server`]}],except:b,ticks:{"main.go":`package main
import "net/http"
func sales(w http.ResponseWriter, r *http.Request) { w.WriteHeader(204) }
func main() { http.HandleFunc("/sales", sales); http.ListenAndServe(":80", nil) }
`},ignores:{"main.go":`package main
import "net/http"
func main() { http.Get("http.ListenAndServe") } // http.HandleFunc("/sales", sales)
`}},{id:`go-web-framework`,title:`A backend with Gin, Echo or chi`,field:`Go`,shows:`Routes of one's own on a router of Gin, Echo, chi, Fiber or gorilla/mux. The import alone has no routes.`,parts:[{name:`a route`,any:[`go call github.com/{gin-gonic/gin,labstack/echo*}.*.{GET,POST,PUT,PATCH,DELETE}`,`go call github.com/go-chi/chi*.{NewRouter(),NewMux(),Router,Mux}*.{Get,Post,Put,Patch,Delete,Method}`,`go call github.com/gofiber/fiber/*.{New(),App,Router}*.{Get,Post,Put,Patch,Delete}`,`go call github.com/gorilla/mux.{NewRouter(),Router}*.{HandleFunc,Handle}`]}],except:b,ticks:{"main.go":`package main
import "github.com/gin-gonic/gin"
func main() { r := gin.Default(); r.GET("/sales", sales) }
`},ignores:{"main.go":`package main
import "github.com/gin-gonic/gin"
func main() { r := gin.Default(); r.Run() } // r.GET("/sales", sales)
`}},{id:`go-database-sql`,title:`SQL databases in Go`,field:`Go`,shows:`A database is opened through database/sql, sqlx or pgx, and SQL is sent to it: both. The import of a driver opens nothing.`,parts:[{name:`a database opened`,any:[`go call database/sql.{Open,OpenDB}`,`go call github.com/jmoiron/sqlx.{Open,Connect,MustConnect}*`,`go call github.com/jackc/pgx*.{Connect,ConnectConfig,New,NewWithConfig}`]},{name:`SQL that is sent`,any:[`go call {database/sql,github.com/jmoiron/sqlx,github.com/jackc/pgx*}.*.${x}`,`go call github.com/jmoiron/sqlx.*.{Select,Get,NamedExec,SelectContext,GetContext}`,`go call *.${x} & sql {select,insert,update,delete}`]}],except:b,ticks:{"store.go":`package shop
import "database/sql"
func Load() { db, _ := sql.Open("postgres", url); db.Query("select id from sale") }
`},ignores:{"store.go":`package shop
import ("database/sql"; _ "github.com/lib/pq")
var none = sql.ErrNoRows // db.Query("select id from sale")
`}},{id:`go-gorm`,title:`GORM`,field:`Go`,shows:`A database is opened through GORM, and rows are read or written through it: both. AutoMigrate makes tables, and reads none.`,parts:[{name:`a database opened`,any:[`go call {gorm.io,github.com/jinzhu}/gorm.Open`]},{name:`rows read or written`,any:[`go call {gorm.io,github.com/jinzhu}/gorm.*.${S}`,`go call *.${S} & go import {gorm.io,github.com/jinzhu}/gorm`,`go call *.${S} & go call *{db,DB}*.{Where,Model,Preload}`]}],except:b,ticks:{"store.go":`package shop
import "gorm.io/gorm"
func Load(all []Sale) { db, _ := gorm.Open(dialect); db.Where("price > 1").Find(&all) }
`},ignores:{"store.go":`package shop
import "gorm.io/gorm"
func Load() { db, _ := gorm.Open(dialect); db.AutoMigrate(&Sale{}) } // db.Find(&all)
`}},{id:`go-tests`,title:`Tests in Go`,field:`Go`,shows:`Functions that go test runs and that can fail, by testing or by testify, two at least. A test that only prints shows nothing.`,parts:[{name:`tests that can fail`,any:[`go test & go call testing.T.{Error,Errorf,Fatal,Fatalf,Fail,FailNow} & path *_test.go`,`go test & go call github.com/stretchr/testify/* & path *_test.go`],min:2}],ticks:{"sum_test.go":`package shop
import "testing"
func TestOne(t *testing.T) { if Sum(1) != 1 { t.Error("one") } }
func TestNone(t *testing.T) { if Sum() != 0 { t.Error("none") } }
`},ignores:{"sum_test.go":`package shop
import "testing"
func TestOne(t *testing.T) { t.Log(Sum(1)) } // t.Error("one")
func TestNone(t *testing.T) { t.Log(Sum()) }
`}},{id:`go-table-tests`,title:`Table tests in Go`,field:`Go`,shows:`Cases stand in a table, and each runs as a test of its own by t.Run. One case after another, written out, is no table.`,parts:[{name:`a table of cases`,any:[`go call testing.T.Run & go literal {[]struct,map} & go test & path *_test.go`]}],ticks:{"sum_test.go":`package shop
import "testing"
func TestSum(t *testing.T) { for _, one := range []struct{ name string }{{"one"}} { t.Run(one.name, check) } }
`},ignores:{"sum_test.go":`package shop
import "testing"
func TestSum(t *testing.T) { t.Run("one", check); t.Run("two", check) } // []struct{}{}
`}}],C=[`**/test/**`,`**/tests/**`,`*{Test,Tests,IT}.java`],w=`!java import {org.springframework,jakarta.persistence,javax.persistence,lombok}*`,T=`{filter,map,mapToInt,mapToLong,mapToDouble,mapToObj,flatMap,sorted,distinct,collect,reduce,anyMatch,allMatch,noneMatch}`,ge=[{id:`java-oop`,title:`Object-oriented Java`,field:`Java`,shows:`Classes of one's own that keep private state, are made by a constructor and have methods, and an abstraction that some of them share: an interface or a class that others extend. Entities, controllers and services of a framework only declare, and an exception or a thread extended is no abstraction of one's own.`,parts:[{name:`a class with state and methods`,any:[`java field private & java constructor & java method & ${w}`]},{name:`an abstraction`,any:[`java interface & java method & ${w}`,`java extends * & java method & ${w} & !java extends {Thread,*Exception,*Error,java.*,javax.*}`,`java implements * & java method & ${w} & !java implements {Serializable,Runnable,java.*,javax.*}`]}],except:C,ticks:{"Account.java":`class Account implements Owned {
  private int sum;
  Account(int sum) { this.sum = sum; }
  public int sum() { return sum; }
}
`},ignores:{"Main.java":`class Main extends Thread { // implements Owned
  private int sum;
  Main() {}
  public static void main(String[] args) {}
}
`}},{id:`java-collections`,title:`Collections in Java`,field:`Java`,shows:`Lists and maps (or sets) of java.util are made and worked with: both. Arrays, and a List that is only a method's type, do not show it.`,parts:[{name:`lists`,any:[`java new {java.util.,}{ArrayList,LinkedList}`,`java call {java.util.,}List.{of,copyOf}`,`java call {java.util.,}Arrays.asList`]},{name:`maps or sets`,any:[`java new {java.util.,}{HashMap,TreeMap,LinkedHashMap,EnumMap,HashSet,TreeSet,LinkedHashSet}`,`java call {java.util.,}{Map,Set}.{of,copyOf,ofEntries}`]},{name:`worked with`,any:[`java call {java.util.,}{List,ArrayList,LinkedList,Collection}.{add,addAll,get,remove,contains,size,forEach,sort,stream}`,`java call {java.util.,}{Map,HashMap,TreeMap,LinkedHashMap,EnumMap}.{put,get,getOrDefault,computeIfAbsent,merge,containsKey,entrySet,remove}`]}],except:C,ticks:{"Stock.java":`import java.util.*;
class Stock { Map<String, Integer> of = new HashMap<>(); List<String> names = new ArrayList<>();
  void add(String name) { names.add(name); } }
`},ignores:{"Stock.java":`import java.util.*;
class Stock { int[] of = {1}; List<String> names() { return null; } // new HashMap<>()
}
`}},{id:`java-streams-lambdas`,title:`Streams and lambdas in Java`,field:`Java`,shows:`Collections are worked with by streams: a step such as filter or map on a stream, and a lambda of one's own in the same file. forEach on a list is no stream, and the streams of java.io are others.`,parts:[{name:`steps of a stream with a lambda`,any:[`java call *.{stream,parallelStream}()*.${T} & java lambda`,`java call *Stream.*()*.${T} & java lambda`]}],except:C,ticks:{"Names.java":`class Names { Object of(java.util.List<String> all) {
  return all.stream().filter(name -> !name.isBlank()).toList(); } }
`},ignores:{"Names.java":`class Names { void of(java.util.List<String> all, java.io.InputStream stream) {
  all.forEach(name -> print(name)); } } // all.stream().filter()
`}},{id:`java-exceptions`,title:`Exceptions in Java`,field:`Java`,shows:`Exceptions are thrown on purpose and exceptions are caught: both, anywhere in the program. To pass all on by throws Exception is neither.`,parts:[{name:`exceptions thrown`,any:[`java throw *{Exception,Error}`,`java call *.orElseThrow & java new *{Exception,Error}`]},{name:`exceptions caught`,any:[`java catch *`]}],except:C,ticks:{"Parse.java":`class Parse { int of(String text) {
  try { return Integer.parseInt(text); } catch (NumberFormatException e) { throw new IllegalArgumentException(text, e); } } }
`},ignores:{"Parse.java":`class Parse { int of(String text) throws Exception { // catch (Exception e) { throw new Exception() }
  return Integer.parseInt(text); } }
`}},{id:`java-generics`,title:`Generics in Java`,field:`Java`,shows:`A class, an interface or a method of one's own that takes a type parameter. To use List<String> is not it.`,parts:[{name:`a type parameter`,any:[`java generic`]}],except:C,ticks:{"Box.java":`class Box<T extends Comparable<T>> { private T value; }
`},ignores:{"Box.java":`class Box { private java.util.List<String> values; /* Box<T> */ }
`}},{id:`java-records`,title:`Records in Java`,field:`Java`,shows:`Data that does not change is a record of one's own. A class that is called Record, or that Lombok fills, is none.`,parts:[{name:`a record`,any:[`java record`]}],except:C,ticks:{"Sale.java":`public record Sale(int id, int price) {}
`},ignores:{"Record.java":`// record Sale(int id) {}
public class Record { private int id; }
`}},{id:`java-concurrency`,title:`Concurrency in Java`,field:`Java`,shows:`Work runs at the same time through java.util.concurrent: tasks that are handed to an executor, or futures that are started and joined. A bare Thread, and Spring's @Async, do not show it.`,parts:[{name:`tasks that run at the same time`,any:[`java call {java.util.concurrent.,}{ExecutorService,ScheduledExecutorService,Executor}.{submit,execute,invokeAll,invokeAny,schedule,scheduleAtFixedRate}`,`java call {java.util.concurrent.,}Executors*().{submit,execute,invokeAll}`,`java call {java.util.concurrent.,}CompletableFuture.{supplyAsync,runAsync,allOf}`]}],except:C,ticks:{"Load.java":`import java.util.concurrent.*;
class Load { void of(ExecutorService pool) { pool.submit(() -> read()); } }
`},ignores:{"Load.java":`import java.util.concurrent.ExecutorService;
class Load { void of() { new Thread(() -> read()).start(); } }
`}}],_e=[{id:`java-jdbc`,title:`JDBC`,field:`Java`,shows:`SQL is sent from Java with its values as parameters: through a PreparedStatement, or through JdbcTemplate or JdbcClient of Spring, which prepare it. A Statement whose text is put together, and JPA, are not it.`,parts:[{name:`prepared statements that run`,any:[`java call {java.sql.,}PreparedStatement.{executeQuery,executeUpdate,execute,executeBatch}`,`java call *{JdbcTemplate,JdbcOperations}.{query,queryForObject,queryForList,update,batchUpdate}`,`java call *JdbcClient.sql*`]}],except:C,ticks:{"Sales.java":`import java.sql.*;
class Sales { ResultSet all(PreparedStatement statement) throws SQLException {
  return statement.executeQuery(); } }
`},ignores:{"Sales.java":`import java.sql.*;
class Sales { ResultSet all(Statement statement, PreparedStatement other) throws SQLException {
  return statement.executeQuery(text); } }
`}},{id:`java-logging`,title:`Logging with SLF4J`,field:`Java`,shows:`The program logs through SLF4J, with a logger from its factory or from Lombok, instead of printing. A logger that nobody calls shows nothing.`,parts:[{name:`a logger in use`,any:[`java call org.slf4j.Logger.{trace,debug,info,warn,error,atInfo,atError}`,`java call log.{trace,debug,info,warn,error} & java annotation lombok.extern.slf4j.*Slf4j`]}],except:C,ticks:{"Load.java":`import org.slf4j.*;
import org.slf4j.Logger;
class Load { void of(Logger log) { log.info("loaded {}", 3); } }
`},ignores:{"Load.java":`import org.slf4j.Logger;
class Load { Logger log; void of() { System.out.println("log.info"); } }
`}},{id:`java-build`,title:`A build with Maven or Gradle`,field:`Java`,shows:`A program in Java has a build that somebody shaped: a plugin of Maven beyond the scaffold's, or a library that was looked for and put in. What start.spring.io and the quickstart archetype write is not counted.`,parts:[{name:`a plugin or a library put in`,any:[`plugin maven:org.apache.maven.plugins:maven-{shade,surefire,failsafe,jar,assembly,checkstyle,enforcer,javadoc,source,dependency,release}-plugin`,`plugin maven:{org.jacoco,com.diffplug.spotless,com.google.cloud.tools,com.github.spotbugs,org.flywaydb,org.liquibase,org.openapitools,org.codehaus.mojo,io.github.git-commit-id}:*`,`dependency maven:{io.jsonwebtoken,com.auth0,org.mapstruct,org.springdoc,org.apache.commons,com.google.guava,com.google.code.gson,org.apache.poi,org.modelmapper,io.vavr,com.opencsv,org.jsoup,io.rest-assured,com.squareup.okhttp3,net.logstash.logback}:*`,`dependency maven:com.fasterxml.jackson.{core,dataformat,datatype}:*`],near:[`java {class,record,interface,enum}`]}],ticks:{"pom.xml":`<project><dependencies><dependency><groupId>com.google.guava</groupId><artifactId>guava</artifactId></dependency></dependencies></project>
`,"src/main/java/Main.java":`class Main {}
`},ignores:{"pom.xml":`<project><dependencies><dependency><groupId>junit</groupId><artifactId>junit</artifactId></dependency></dependencies></project>
`,"src/main/java/Main.java":`class Main {}
`}},{id:`junit-tests`,title:`Tests with JUnit`,field:`Java`,shows:`Test methods that JUnit runs and that assert something, two at least, by JUnit's own assertions or by AssertJ or Hamcrest. contextLoads, and the AppTest of an archetype, are a scaffold's.`,parts:[{name:`test methods that assert`,any:[`java annotation {org.junit.,org.junit.jupiter.api.,org.junit.jupiter.params.,}{Test,ParameterizedTest,RepeatedTest} & java call {*assert*,*Assert*} & java import org.{junit,assertj}*`],min:2}],except:[`AppTest.java`],ticks:{"SumTest.java":`import static org.junit.jupiter.api.Assertions.assertEquals;
import org.junit.jupiter.api.Test;
class SumTest {
  @Test void one() { assertEquals(2, 1 + 1); }
  @Test void two() { assertEquals(3, 1 + 2); }
}
`},ignores:{"SumTest.java":`import org.junit.jupiter.api.Test;
class SumTest {
  @Test void one() { print(1); } // assertEquals(2, 1 + 1)
  @Test void two() {}
}
`}},{id:`mockito-mocks`,title:`Mocks with Mockito`,field:`Java`,shows:`A test puts a mock in somebody's place, and says what it answers or looks at how it was called: both. A mock that is only declared shows nothing.`,parts:[{name:`a mock`,any:[`java annotation {org.mockito.,}{Mock,Spy}`,`java annotation org.springframework*.{MockBean,MockitoBean,MockitoSpyBean}`,`java call {org.mockito.Mockito.,Mockito.}{mock,spy}`,`java call {mock,spy} & java import org.mockito.Mockito.*`]},{name:`its answer or its calls`,any:[`java call org.mockito.{Mockito,BDDMockito}.{when,verify,given,then,doReturn,doThrow,doNothing}`,`java call {when,verify,given,doReturn,doThrow} & java import org.mockito.{Mockito,BDDMockito}.*`]}],ticks:{"SalesTest.java":`import static org.mockito.Mockito.*;
import org.mockito.Mock;
class SalesTest { @Mock Store store;
  void one() { when(store.all()).thenReturn(null); } }
`},ignores:{"SalesTest.java":`import static org.mockito.Mockito.*;
import org.mockito.Mock;
class SalesTest { @Mock Store store; /* when(store.all()) */ }
`}}],ve=[{id:`python-unittest`,title:`Tests with unittest`,field:`Testing`,shows:`Test methods of a TestCase that assert something through it, two at least; the cases of Django and its REST framework are such. Functions of pytest are not it.`,parts:[{name:`test methods that assert`,any:[`python method test* & python method of {unittest,django.test,rest_framework.test}.*TestCase & python call self.assert*`],min:2}],ticks:{"test_sum.py":`import unittest
class Sum(unittest.TestCase):
    def test_a(self): self.assertEqual(1 + 1, 2)
    def test_b(self): self.assertTrue(1)
`},ignores:{"test_sum.py":`import unittest
class Sum:
    def test_a(self): assert 1 + 1 == 2
    def test_b(self): assert True  # self.assertTrue
`}},{id:`pytest-fixtures`,title:`Fixtures and parametrisation with pytest`,field:`Testing`,shows:`What tests need is prepared by a fixture of one's own, and one test runs over several cases by parametrize: both. To take a fixture that pytest brings, such as tmp_path, makes none.`,parts:[{name:`a fixture`,any:[`python decorator {pytest,pytest_asyncio}.fixture`]},{name:`a test over several cases`,any:[`python decorator pytest.mark.parametrize & python test`]}],ticks:{"test_sum.py":`import pytest
@pytest.fixture
def one(): return 1
@pytest.mark.parametrize("n", [1, 2])
def test_sum(one, n): assert one + n > 1
`},ignores:{"test_sum.py":`import pytest
@pytest.fixture
def one(): return 1
def test_sum(one, tmp_path): assert one  # pytest.mark.parametrize
`}},{id:`test-doubles`,title:`Mocks in tests`,field:`Testing`,shows:`A test puts something in the place of what the code calls, and says what it answers or looks at how it was called: both. A mock that stands in without either is only a filler.`,parts:[{name:`a double`,any:[`python call unittest.mock.{patch,patch.object,patch.dict,Mock,MagicMock,AsyncMock,create_autospec}`,`python decorator unittest.mock.patch*`,`python call mocker.{patch,patch.object,Mock,MagicMock,AsyncMock,spy,stub}`,`python call monkeypatch.{setattr,setitem}`,`js call {jest,vi,vitest.vi,@jest/globals.jest}.{fn,mock,spyOn}`,`js call sinon.{stub,mock,spy,fake}*`,`java call org.mockito.Mockito.{mock,spy}`,`java annotation org.mockito.{Mock,Spy}`,`java annotation org.springframework*.{MockBean,MockitoBean}`,`go use github.com/stretchr/testify/mock.Mock`,`go call {go.uber.org,github.com/golang}/mock/gomock.NewController`,`go {call,use} */{mock,mocks}.* & go test`]},{name:`its answer or its calls`,any:[`python call *.{assert_called,assert_called_once,assert_called_with,assert_called_once_with,assert_any_call,assert_not_called,assert_awaited,assert_awaited_once}*`,`python use *.{return_value,side_effect,call_count,call_args}`,`python argument {unittest.mock,mocker}.* {return_value,side_effect}=*`,`python call monkeypatch.setattr & python test`,`js call *.{mockReturnValue,mockResolvedValue,mockRejectedValue,mockImplementation}*`,`js call *expect().*{toHaveBeenCalled,toBeCalled,toHaveReturned}*`,`js call sinon*.{returns,resolves,rejects,throws}`,`java call org.mockito.{Mockito,BDDMockito}.{when,verify,given,doReturn,doThrow}`,`java call {when,verify,given} & java import org.mockito.{Mockito,BDDMockito}.*`,`go call *.{On,EXPECT,AssertExpectations,AssertCalled} & go test`]}],ticks:{"test_mail.py":`from unittest.mock import patch
with patch("shop.mail.send") as send:
    sell(); send.assert_called_once()
`},ignores:{"test_mail.py":`from unittest.mock import patch
def test_mail(): assert sell()  # send.assert_called_once()
`}},{id:`coverage-config`,title:`Test coverage`,field:`Testing`,shows:`Coverage is measured as the project says: what counts, or how much is enough, for coverage.py, Jest, JaCoCo or Codecov. The package in a manifest measures nothing, and neither does the folder that NestJS names for reports.`,parts:[{name:`a configuration of coverage`,any:[`key tool.coverage.*.{fail_under,source,source_pkgs,omit,include,branch,exclude_lines,exclude_also}* & path pyproject.toml`,`key tool.pytest*.addopts*=*--cov* & path pyproject.toml`,`line {fail_under,source,omit,include,branch,exclude_lines,exclude_also}*=* & path .coveragerc`,`line [coverage:* & path {setup.cfg,tox.ini}`,`line addopts*--cov* & path {pytest.ini,setup.cfg,tox.ini}`,`key jest.coverageThreshold* & path package.json`,`key coverageThreshold* & path jest.config.json`,`key {nyc,c8}.{check-coverage,lines,branches,include}* & path package.json`,`key scripts.*=*{c8,nyc} *--check-coverage* & path package.json`,`plugin maven:org.jacoco:jacoco-maven-plugin`,`key coverage.status* & path {.codecov,codecov}.y{,a}ml`]}],ticks:{"pyproject.toml":`[tool.coverage.report]
fail_under = 90
`},ignores:{"requirements.txt":`pytest-cov
coverage
`,"package.json":`{ "jest": { "collectCoverageFrom": ["**/*.ts"], "coverageDirectory": "../coverage" } }
`}},{id:`property-based-tests`,title:`Property-based tests`,field:`Testing`,shows:`A test states what holds for every input, and a library makes the inputs: Hypothesis, fast-check, jqwik, or rapid and testing/quick in Go. parametrize and random numbers in a test are not it.`,parts:[{name:`a property`,any:[`python decorator hypothesis.given & python test`,`python decorator hypothesis.given & python call self.assert*`,`js call fast-check.{assert,check} & js call fast-check.{property,asyncProperty}`,`js call @fast-check/vitest.{test,it}.prop`,`java annotation net.jqwik.api.Property`,`go call {testing/quick,pgregory.net/rapid}.Check & go test`]}],ticks:{"test_sum.py":`from hypothesis import given, strategies
@given(strategies.integers())
def test_sum(n): assert total([n]) == n
`},ignores:{"test_sum.py":`import random
from hypothesis import given  # @given(strategies.integers())
def test_sum(): assert total([random.random()]) >= 0
`}},{id:`testcontainers`,title:`Tests with Testcontainers`,field:`Testing`,shows:`Tests start what they need, such as a database, in a container of Testcontainers. The configuration that start.spring.io writes, and a Compose file beside the tests, are not it.`,parts:[{name:`a container that a test starts`,any:[`python call testcontainers.*Container`,`python call testcontainers.*.with_*`,`java new {org.testcontainers.*.,}*Container & java import org.testcontainers*`,`java annotation org.testcontainers.junit.jupiter.Container`,`js new {@testcontainers/*,testcontainers}.*Container`,`go call github.com/testcontainers/testcontainers-go*.{GenericContainer,Run,RunContainer}`]}],except:[`TestcontainersConfiguration.java`],ticks:{"conftest.py":`from testcontainers.postgres import PostgresContainer
with PostgresContainer("postgres:16") as database: load(database)
`},ignores:{"conftest.py":`from testcontainers.postgres import PostgresContainer
name = "PostgresContainer(postgres:16)"
`,"docker-compose.test.yml":`services:
  db:
    image: postgres:16
`}},{id:`load-tests`,title:`Load tests`,field:`Testing`,shows:`Many users are played against the program by Locust, k6 or Artillery, as a scenario of one's own says. The first script that k6 writes, against its own site, is not one's own.`,parts:[{name:`a scenario of load`,any:[`python base locust*.{HttpUser,FastHttpUser} & python decorator locust*.task`,`js call k6/http.{get,post,put,patch,del,request,batch} & js default export & !js argument k6/http.get https://{test.k6.io,test-api.k6.io,quickpizza.grafana.com}*`,`key scenarios[].flow* & key config.target=*`]}],ticks:{"locustfile.py":`from locust import HttpUser, task
class Buyer(HttpUser):
    @task
    def sales(self): self.client.get("/sales")
`},ignores:{"locustfile.py":`from locust import HttpUser, task
class Buyer(HttpUser):
    host = url  # @task
`,"requirements.txt":`locust
`}}],ye=[{id:`prisma-orm`,title:`Prisma`,field:`JavaScript and TypeScript`,shows:`A schema of Prisma, a client that is made, and queries that go through it: all three. prisma init alone makes the first, and the package in a manifest none.`,parts:[{name:`a schema`,any:[`path *.prisma`]},{name:`a client`,any:[`js new *PrismaClient`,`js extends *PrismaClient`]},{name:`queries`,any:[`js call {*prisma*,*Prisma*}.*.{findMany,findFirst,findUnique,findUniqueOrThrow,findFirstOrThrow,create,createMany,update,updateMany,upsert,delete,deleteMany,count,aggregate,groupBy}`,`js call *.{findUnique,findUniqueOrThrow}`]}],except:m,ticks:{"prisma/schema.prisma":`model Sale {
  id Int @id
}
`,"sales.ts":`import { PrismaClient } from "@prisma/client";
export const all = () => new PrismaClient().sale.findMany();
`},ignores:{"prisma/schema.prisma":`generator client {
  provider = "prisma-client-js"
}
`,"sales.ts":`import { PrismaClient } from "@prisma/client";
// new PrismaClient().sale.findMany()
`}},{id:`typeorm-sequelize`,title:`TypeORM or Sequelize`,field:`JavaScript and TypeScript`,shows:`Tables are mapped to entities of TypeORM or models of Sequelize, and rows are read or written through them: both. A connection, or SQL that is sent through it, uses no mapping.`,parts:[{name:`an entity or a model`,any:[`ts decorator typeorm.Entity & ts decorator typeorm.*Column`,`js new typeorm.EntitySchema`,`js call sequelize*.define`,`js call *.define & js import sequelize`,`js extends sequelize.Model & js call *.init`,`ts decorator sequelize-typescript.Table & ts decorator sequelize-typescript.Column`]},{name:`rows read or written`,any:[`js call {typeorm.*,*.getRepository()}.{find,findOne,findBy,findOneBy,findAndCount,save,insert,update,delete,remove,createQueryBuilder}`,`js call *Repository.{find,findOne,findBy,findOneBy,save} & js import typeorm`,`js call *.manager.{find,findOne,findOneBy,save} & js import typeorm`,`js call *.{findByPk,findAndCountAll,findOrCreate,bulkCreate}`,`js call {sequelize.*,*odel*}.findAll`]}],except:[...m,`**/migrations/**`],ticks:{"sale.ts":`import { Column, Entity, getRepository } from "typeorm";
@Entity() export class Sale { @Column() price: number; }
export const all = () => getRepository(Sale).find();
`},ignores:{"sale.ts":`import { Column, DataSource, Entity } from "typeorm"; // @Entity() class Sale { @Column() price }
new DataSource({ type: "postgres" }).query("select price from sale where id = 1");
`}},{id:`mongoose`,title:`MongoDB with Mongoose`,field:`JavaScript and TypeScript`,shows:`A schema of Mongoose that a model is made from, and documents that are read or written through it: both. To connect is not enough.`,parts:[{name:`a model with a schema`,any:[`js {new,call} {mongoose.,}Schema & js call {mongoose.,}model`,`ts decorator @nestjs/mongoose.Schema & ts decorator @nestjs/mongoose.Prop`]},{name:`documents read or written`,any:[`js call {*mongoose*,*model*,*Model*,*schema*}.{find,findOne,findById,findByIdAndUpdate,findOneAndUpdate,findByIdAndDelete,create,insertMany,updateOne,deleteOne,countDocuments,aggregate,save}`]}],except:m,ticks:{"sale.js":`const mongoose = require("mongoose");
const Sale = mongoose.model("Sale", new mongoose.Schema({ price: Number }));
Sale.find({ price: 1 });
`},ignores:{"sale.js":`const mongoose = require("mongoose");
mongoose.connect(url); // new mongoose.Schema({ price: Number })
sales.find((sale) => sale.price === 1);
`}}],E=`{get,post,put,patch,delete,all}`,D=`js call next & !js call {http-errors,*.dispatch,*.getState}`,be=[{id:`express-app`,title:`A backend with Express`,field:`JavaScript and TypeScript`,shows:`An application of Express with at least one route of its own, at a path. To serve files, or the pages that express-generator writes, does not show it.`,parts:[{name:`an application`,any:[`js call express`]},{name:`a route`,any:[`js call express*().${E} & js argument express*().${E} /* & !js argument *.render title=Express & !js argument *.send respond with a resource`,`js call express*().route()*.${E}`]}],except:m,ticks:{"app.js":`const app = require("express")();
app.get("/sales", (request, answer) => answer.json([]));
`},ignores:{"app.js":`const express = require("express");
const app = express(); // app.get("/sales")
app.get("env");
`}},{id:`express-middleware`,title:`Middleware in Express`,field:`JavaScript and TypeScript`,shows:`A middleware of one's own, which looks at a request and hands it on with next, and middleware that is put before the routes: both. To use those of others, such as cors() or express.json(), is one half; to hand an error on from a route is none.`,parts:[{name:`an own middleware`,any:[`${D} & path **/*middleware*/**`,`${D} & path *{middleware,auth}*.{js,ts,mjs,cjs} & !path *{controller,route}*`,`${D} & ts use express.NextFunction & !js catch`,`${D} & js call express*().use & !js catch`]},{name:`put before the routes`,any:[`js call express*().use`]}],except:m,ticks:{"app.js":`const app = require("express")();
app.use((request, answer, next) => { console.log(request.url); next(); });
`},ignores:{"app.js":`const express = require("express");
const app = express();
app.use(express.json()); // (request, answer, next) => next()
`}},{id:`nestjs-app`,title:`A backend with NestJS`,field:`JavaScript and TypeScript`,shows:`A module, a controller with a route, and a service that does something, all three of one's own: the app.controller and app.service of a new project, and services that only return a sentence as the generator writes it, are not counted.`,parts:[{name:`a controller with a route`,any:[`ts decorator @nestjs/common.{Get,Post,Put,Patch,Delete} & ts decorator @nestjs/common.Controller`]},{name:`a service at work`,any:[`ts decorator @nestjs/common.Injectable & js method & js call *`]},{name:`a module`,any:[`ts decorator @nestjs/common.Module`]}],except:[...m,`app.{controller,service}.ts`],ticks:{"sales.ts":`import { Controller, Get, Injectable, Module } from "@nestjs/common";
@Injectable() class Sales { all() { return rows.map(String); } }
@Controller() class Pages { @Get() all() { return 1; } }
@Module({}) export class Shop {}
`},ignores:{"sales.ts":`import { Controller, Get, Injectable, Module } from "@nestjs/common";
@Injectable() class Sales { all() { return "This action returns all sales"; } }
@Controller() class Pages { @Get() all() { return 1; } }
@Module({}) export class Shop {}
`}},{id:`fastify-app`,title:`A backend with Fastify`,field:`JavaScript and TypeScript`,shows:`An application of Fastify with at least one route of its own, at a path. NestJS on top of Fastify has no routes of Fastify.`,parts:[{name:`an application`,any:[`js call fastify`]},{name:`a route`,any:[`js call {fastify,fastify()}.${E} & js argument {fastify,fastify()}.${E} /*`,`js argument {fastify,fastify()}.route url=*`]}],except:m,ticks:{"app.js":`const app = require("fastify")();
app.get("/sales", async () => []);
`},ignores:{"app.js":`import fastify from "fastify"; // fastify().get("/sales")
app.get("/sales", async () => []);
`}},{id:`node-files`,title:`Files in Node.js`,field:`JavaScript and TypeScript`,shows:`Files are read or written with node:fs, by callbacks, by promises or synchronously. To ask whether a file is there, or to send one to a browser through a framework, is not it.`,parts:[{name:`files read or written`,any:[`js call {node:,}fs{,/promises,.promises}.{readFile,writeFile,appendFile,readdir,rename,copyFile,mkdir}`,`js call {node:,}fs.{readFileSync,writeFileSync,appendFileSync,readdirSync,copyFileSync,mkdirSync}`,`js call fs-extra.{readFile,writeFile,readJson,writeJson,outputFile,readdir,copy}*`]}],except:m,ticks:{"save.js":`import { writeFile } from "node:fs/promises";
await writeFile("sales.json", text);
`},ignores:{"save.js":`import fs from "node:fs"; // fs.readFileSync("a")
if (fs.existsSync("sales.json")) run("fs.readFile");
`}},{id:`node-streams`,title:`Streams in Node.js`,field:`JavaScript and TypeScript`,shows:`Data goes through a stream piece by piece: streams are joined by pipe or pipeline, or one of one's own is made. To read a whole file at once, and the pipe of RxJS, are not it.`,parts:[{name:`streams joined or made`,any:[`js call {node:,}stream{,/promises,.promises}.pipeline`,`js {extends,new} {node:,}stream.{Transform,Readable,Writable,Duplex,PassThrough}`,`js call {node:,}stream.Readable.from`,`js call *.pipe & js call {node:,}fs.{createReadStream,createWriteStream}`,`js call {node:,}readline.createInterface & js call {node:,}fs.createReadStream`]}],except:m,ticks:{"copy.js":`const fs = require("fs");
fs.createReadStream("a.csv").pipe(fs.createWriteStream("b.csv"));
`},ignores:{"copy.js":`import { of, map } from "rxjs";
import { pipeline } from "node:stream";
of(1).pipe(map(String));
`}},{id:`npm-scripts`,title:`Scripts of npm`,field:`JavaScript and TypeScript`,shows:`The project's own tasks are scripts of package.json, two at least: they run a program of the project, or put several commands together. What npm init and the scaffolds of React, Vite, Next.js and NestJS write is not counted.`,parts:[{name:`own scripts`,any:[`key scripts.*={*npm run *,*yarn run *,*pnpm run *,*npm-run-all *,*run-s *,*concurrently *,*wait-on *} & path package.json & !key scripts.prepare=svelte-kit*`,`key scripts.*={node,nodemon,tsx,ts-node,ts-node-dev} * & path package.json & !key scripts.start:prod=node dist/main*`,`key scripts.*=node {scripts,tools}/* & path package.json`],min:2}],ticks:{"package.json":`{ "scripts": {
"start": "node server.js",
"check": "npm run lint && npm test" } }
`},ignores:{"package.json":`{ "scripts": {
"dev": "vite",
"build": "vite build",
"test": "echo \\"Error: no test specified\\" && exit 1" } }
`}},{id:`node-jwt`,title:`JSON Web Tokens in Node.js`,field:`JavaScript and TypeScript`,shows:`Tokens are given out, signed, and those that come back are checked, with jsonwebtoken, jose, NestJS or Passport: both. To decode a token checks nothing.`,parts:[{name:`tokens signed`,any:[`js {call,use} jsonwebtoken.sign`,`js new jose.SignJWT`,`js call @nestjs/jwt.JwtService().{sign,signAsync}`,`js call {fastify,fastify(),reply,app}.jwt*.sign`]},{name:`tokens checked`,any:[`js {call,use} jsonwebtoken.verify`,`js call jose.jwtVerify`,`js call @nestjs/jwt.JwtService().{verify,verifyAsync}`,`js {new,use} passport-jwt.Strategy`,`js call express-jwt{,.expressjwt,.default}`,`js call *.jwtVerify`]}],except:m,ticks:{"auth.js":`import jwt from "jsonwebtoken";
const token = jwt.sign({ id }, key); const claims = jwt.verify(token, key);
`},ignores:{"auth.js":`import jwt from "jsonwebtoken"; // jwt.verify(token, key)
const token = jwt.sign({ id }, key); const claims = jwt.decode(token);
`}},{id:`zod-validation`,title:`Validation with Zod`,field:`JavaScript and TypeScript`,shows:`A schema of Zod says what data must be like, and data from outside is put through it. A schema that only serves as a type checks nothing.`,parts:[{name:`a schema`,any:[`js call zod{,/v4,/mini}{,.z}.{object,strictObject,looseObject,array,string,union,discriminatedUnion,enum,record}`]},{name:`data put through it`,any:[`js call *.{safeParse,safeParseAsync,parseAsync}`,`js call zod*.parse`,`js call *chema*.parse`,`js call *.zodResolver`,`js call nestjs-zod.createZodDto`,`js call @hono/zod-validator.zValidator`]}],except:m,ticks:{"sale.ts":`import { z } from "zod";
const sale = z.object({ price: z.number() }).parse(body);
`},ignores:{"sale.ts":`import { z } from "zod";
const Sale = z.object({ price: z.number() }); // Sale.parse(body)
const sale = JSON.parse(body);
`}}],O=`{org.springframework.web.bind.annotation.,}`,k=`{jakarta.persistence.,javax.persistence.,}`,xe=[{id:`spring-rest-controller`,title:`REST controllers with Spring Boot`,field:`Java`,shows:`A controller of REST with a route of its own that takes something from the request: its path, its query or its body. A controller that names a page to show, or that only says hello, does not show it.`,parts:[{name:`a controller with a route`,any:[`java annotation ${O}{GetMapping,PostMapping,PutMapping,PatchMapping,DeleteMapping} & java annotation ${O}RestController`,`java argument ${O}RequestMapping method= & java annotation ${O}RestController`]},{name:`something from the request`,any:[`java annotation ${O}{PathVariable,RequestBody,RequestParam,RequestPart} & java annotation ${O}RestController`]}],except:C,ticks:{"Sales.java":`import org.springframework.web.bind.annotation.*;
@RestController class Sales { @GetMapping("/sales/{id}") Sale get(@PathVariable int id) { return null; } }
`},ignores:{"Home.java":`import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.*;
@Controller class Home { @GetMapping("/{id}") String home(@PathVariable int id) { return "home"; } }
`}},{id:`spring-data-jpa`,title:`Spring Data JPA`,field:`Java`,shows:`Entities, a repository of Spring Data over them, and code that reads or writes through it: all three. An entity alone is JPA only, and a repository that nobody calls keeps nothing.`,parts:[{name:`an entity`,any:[`java annotation ${k}Entity & java annotation ${k}Id`]},{name:`a repository`,any:[`java extends {org.springframework.data.*.,}{JpaRepository,CrudRepository,ListCrudRepository,PagingAndSortingRepository}`]},{name:`its use`,any:[`java call *Repo{,sitory}.{save,saveAll,delete,deleteById,count,exists*,find*,get*}`,`java call *Repository.*`]}],except:C,ticks:{"Sale.java":`import jakarta.persistence.*;
@Entity class Sale { @Id int id; }
`,"SaleRepository.java":`import org.springframework.data.jpa.repository.JpaRepository;
interface SaleRepository extends JpaRepository<Sale, Integer> {}
`,"Sales.java":`class Sales { Object all(SaleRepository sales) { return sales.findAll(); } }
`},ignores:{"Sale.java":`import jakarta.persistence.*;
@Entity class Sale { @Id int id; }
`,"SaleRepository.java":`import org.springframework.data.jpa.repository.JpaRepository;
interface SaleRepository extends JpaRepository<Sale, Integer> {}
`}},{id:`bean-validation`,title:`Bean Validation`,field:`Java`,shows:`What comes in is held to rules: constraints such as @NotBlank or @Size on fields, and @Valid or @Validated where they are to be checked, both. Constraints that nothing asks for check nothing.`,parts:[{name:`constraints`,any:[`java annotation {jakarta,javax}.validation.constraints.*`,`java annotation {NotNull,NotBlank,NotEmpty,Size,Min,Max,Email,Pattern,Positive,Past,Future} & java import {jakarta,javax}.validation.constraints.*`]},{name:`where they are checked`,any:[`java annotation {jakarta.validation.,javax.validation.,}Valid`,`java annotation *.Validated`,`java call *Validator.validate`]}],except:C,ticks:{"Sale.java":`import jakarta.validation.constraints.*;
record Sale(@NotBlank String name) {}
`,"Sales.java":`import jakarta.validation.Valid;
class Sales { void add(@Valid Sale sale) {} }
`},ignores:{"Sale.java":`import jakarta.validation.Valid;
import jakarta.validation.constraints.*;
record Sale(@NotBlank String name) {} // @Valid Sale
`}},{id:`spring-security`,title:`Spring Security`,field:`Java`,shows:`Who may do what is said in Spring Security, and somebody has to be known for it: a request or a method that asks for a login or a role, and how users prove who they are, through their own details, passwords that are encoded, or tokens. A configuration that permits everything secures nothing.`,parts:[{name:`a rule that asks for a login`,any:[`java call *.{authenticated,hasRole,hasAnyRole,hasAuthority,hasAnyAuthority} & java import org.springframework.security*`,`java annotation *.{PreAuthorize,PostAuthorize,Secured}`,`java annotation {PreAuthorize,Secured} & java import org.springframework.security*`]},{name:`how users prove who they are`,any:[`java implements *{UserDetailsService,AuthenticationProvider}`,`java extends *{OncePerRequestFilter,AbstractAuthenticationProcessingFilter} & java import org.springframework.security*`,`java new *{BCryptPasswordEncoder,Argon2PasswordEncoder,InMemoryUserDetailsManager,JdbcUserDetailsManager}`,`java call *HttpSecurity*.{oauth2ResourceServer,oauth2Login}`,`java call *PasswordEncoderFactories.createDelegatingPasswordEncoder`]}],except:C,ticks:{"Security.java":`import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
class Security { Object a = new BCryptPasswordEncoder();
  void rules(Rules all) { all.anyRequest().authenticated(); } }
`},ignores:{"Security.java":`import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
class Security { Object a = new BCryptPasswordEncoder();
  void rules(Rules all) { all.anyRequest().permitAll(); } } // authenticated()
`}},{id:`spring-exception-handler`,title:`Exceptions handled in one place in Spring`,field:`Java`,shows:`A controller advice with a handler that turns exceptions into answers. A try in a controller is not it, nor is @ResponseStatus on an exception.`,parts:[{name:`an advice with a handler`,any:[`java annotation ${O}ExceptionHandler & java annotation ${O}{RestControllerAdvice,ControllerAdvice}`]}],except:C,ticks:{"Errors.java":`import org.springframework.web.bind.annotation.*;
@RestControllerAdvice class Errors { @ExceptionHandler String of(RuntimeException e) { return e.getMessage(); } }
`},ignores:{"Missing.java":`import org.springframework.web.bind.annotation.*;
@ResponseStatus class Missing extends RuntimeException {} // @RestControllerAdvice @ExceptionHandler
`}},{id:`java-migrations`,title:`Migrations with Flyway or Liquibase`,field:`Java`,shows:`The schema of a Java program changes by migrations that are kept with it: versioned SQL of Flyway, or change sets of Liquibase. ddl-auto makes tables without any, and a schema.sql is a single state.`,parts:[{name:`a migration`,any:[`sql {create table,alter table,create index,drop table,insert,update} & path **/migration*/**/V*__*.sql`,`key databaseChangeLog[].changeSet* & path *.y{,a}ml`,`sql {create table,alter table,create index,insert} & path **/db/changelog/**`],near:[`dependency maven:{org.flywaydb,org.liquibase}:*`,`plugin maven:{org.flywaydb,org.liquibase}:*`,`java import {org.flywaydb,liquibase}*`]}],ticks:{"pom.xml":`<project><dependencies><dependency><groupId>org.flywaydb</groupId><artifactId>flyway-core</artifactId></dependency></dependencies></project>
`,"src/main/resources/db/migration/V1__sales.sql":`create table sale (id int primary key);
`},ignores:{"pom.xml":`<project><dependencies><dependency><groupId>org.flywaydb</groupId><artifactId>flyway-core</artifactId></dependency></dependencies></project>
`,"src/main/resources/schema.sql":`create table sale (id int primary key);
`}}],A=[`path *.{test,spec}.*`,`path **/__tests__/**`],j=`{vitest.,@jest/globals.,}`,M=[{id:`jest-vitest`,title:`Tests with Jest or Vitest`,field:`Testing`,shows:`Tests that Jest or Vitest runs and that expect something of the code, two at least. What a generator writes, that a thing is defined or truthy, is not counted; nor are tests of Mocha, Cypress or Playwright.`,parts:[{name:`tests that expect`,any:A.flatMap(e=>[`${j}expect().`,`${j}expect().*.`].map(t=>`js call ${j}{test,it}{,.each(),.concurrent} & js call ${t}{toBe,toEqual,toStrictEqual,toMatch,toMatchObject,toContain,toContainEqual,toHaveLength,toHaveProperty,toThrow,toThrowError,toBeGreaterThan,toBeLessThan,toBeCloseTo,toBeNull,toHaveBeenCalled,toHaveBeenCalledWith,toHaveBeenCalledTimes,toMatchSnapshot,toMatchInlineSnapshot,toBeInTheDocument,toHaveTextContent} & ${e}`)),min:2,near:[`js import {vitest,@jest/globals}`,`dependency npm:{jest,vitest,ts-jest,@types/jest,@nestjs/testing,react-scripts,babel-jest,jest-expo}`]}],ticks:{"sum.test.js":`import { expect, test } from "vitest";
test("one", () => expect(sum(1)).toBe(1));
test("none", () => expect(sum()).toBe(0));
`},ignores:{"package.json":`{ "devDependencies": { "jest": "30" } }
`,"sales.spec.ts":`it("should be defined", () => { expect(service).toBeDefined(); });
it("runs", () => { run(); }); // expect(sum(1)).toBe(1)
`}},{id:`react-testing-library`,title:`React Testing Library`,field:`Testing`,shows:`Tests render a component and look for what a user would find, by Testing Library: both. The test of create-react-app is a scaffold's.`,parts:[{name:`a component rendered`,any:[`js call @testing-library/react.{render,renderHook}`]},{name:`looked at as a user does`,any:[`js call @testing-library/react.{screen,within(),render()}.{get,find,query}*`,`js use @testing-library/react.render().{getBy,findBy,queryBy,getAllBy}*`]}],except:[`App.test.*`,`setupTests.*`],ticks:{"Cart.test.jsx":`import { render, screen } from "@testing-library/react";
test("sums", () => { render(<Cart />); expect(screen.getByText("12")).toBeVisible(); });
`},ignores:{"Cart.test.jsx":`import { render, screen } from "@testing-library/react";
test("sums", () => { mount(<Cart />); }); // screen.getByText("12")
`}},{id:`supertest`,title:`Endpoint tests with Supertest`,field:`Testing`,shows:`Tests send requests to the server's own routes through Supertest and look at the answer: both. The app.e2e-spec of a new NestJS project is the scaffold's.`,parts:[{name:`requests whose answers are looked at`,any:[`js call supertest*().{get,post,put,patch,delete} & js call supertest*.expect`,`js call supertest*().{get,post,put,patch,delete} & js call *expect().*`]}],except:[`app.e2e-spec.ts`],ticks:{"sales.test.js":`import request from "supertest";
test("sales", () => request(app).get("/sales").expect(200));
`},ignores:{"sales.test.js":`import request from "supertest"; // request(app).get("/sales").expect(200)
test("sales", () => expect(all()).toEqual([]));
`}},{id:`e2e-tests`,title:`End-to-end tests with Playwright or Cypress`,field:`Testing`,shows:`A browser is sent to the application's pages, and what it shows is held against what it should. The examples that both tools bring, against their own sites, and a browser that only collects data, are not it.`,parts:[{name:`a page that is visited and checked`,any:[`js call @playwright/test.test & js call *.goto & js call @playwright/test.expect().* & !js argument *.goto https://{,demo.}playwright.dev*`,`js call cy.visit & js call cy.*.should & !js argument cy.visit https://example.cypress.io*`,`python call *.goto & python call playwright.{sync_api,async_api}.expect`,`python test & python call *.goto & python import playwright*`]}],except:[`**/{tests-examples,1-getting-started,2-advanced-examples}/**`,`{example,vue}.{cy,spec}.*`],ticks:{"e2e/sales.spec.ts":`import { expect, test } from "@playwright/test";
test("sales", async ({ page }) => { await page.goto("/sales"); await expect(page).toHaveTitle("Sales"); });
`},ignores:{"e2e/first.spec.ts":`import { expect, test } from "@playwright/test";
test("has title", async ({ page }) => { await page.goto("https://playwright.dev/"); await expect(page).toHaveTitle(/Playwright/); });
`}}],N=[`**/test/**`,`**/tests/**`,`test_*.py`,`*_test.{py,go}`,`conftest.py`,`*.{test,spec}.*`],P=`path .github/workflows/*.y{,a}ml`,F=`path {.gitlab-ci,*.gitlab-ci}.y{,a}ml`;function I(e){return e.flatMap(e=>[`key jobs.*.steps[].run=${e} & ${P}`,`key *script{[],}=${e} & ${F}`,`line sh {',"}${e} & path jenkinsfile*`,`line ${e} & path jenkinsfile*`])}function L(e){return`key jobs.*.steps[].uses={${e}} & ${P}`}const Se=[{id:`python-comprehensions`,title:`Comprehensions in Python`,field:`Python`,shows:`Lists, dictionaries, sets or streams of values made by a comprehension or a generator expression, in two places at least. A loop that appends, or map with a lambda, says the same otherwise and does not show it.`,parts:[{name:`comprehensions`,any:[`python comprehension`],min:2}],except:N,ticks:{"prices.py":`squares = [n * n for n in range(9)]
by_name = {p.name: p for p in products}
`},ignores:{"prices.py":`squares = list(map(square, range(9)))  # [n * n for n in range(9)]
for p in products: print(p)
`}},{id:`python-generators`,title:`Generators in Python`,field:`Python`,shows:`A function of one's own that yields values one after another. The yield of a context manager, of a test fixture or of a dependency that hands out a database session gives one value and does not show it.`,parts:[{name:`a generator`,any:[`python yield & !python decorator contextlib.{contextmanager,asynccontextmanager} & !python decorator *fixture & !python finally & !python import {sqlalchemy*,sqlmodel*}`]}],except:N,ticks:{"read.py":`def lines(path):
    for line in open(path): yield line.strip()
`},ignores:{"db.py":`def get_db():
    db = connect()
    try:
        yield db
    finally:
        db.close()
`}},{id:`python-decorators`,title:`Decorators of one's own in Python`,field:`Python`,shows:`A decorator that was written, not used: a function that takes a function and gives back another around it. @property, @app.get and other people's decorators do not show it.`,parts:[{name:`a decorator`,any:[`python decorator functools.wraps & python nested def`,`python call functools.update_wrapper`,`python def {wrapper,_wrapper,wrapped,inner,decorated,inner_function} & python nested def & python parameter *`,`python def {wrapper,_wrapper,wrapped,inner,decorated,inner_function} & python nested def & python parameter **`]}],ticks:{"timing.py":`import functools
def timed(function):
    @functools.wraps(function)
    def run(*args): return function(*args)
    return run
`},ignores:{"main.py":`import functools
@functools.lru_cache
def settings(): ...
class A:
    @property
    def b(self): ...
`}},{id:`python-context-managers`,title:`Context managers of one's own in Python`,field:`Python`,shows:`A context manager that was written: a class with __enter__ and __exit__, or a generator under contextlib.contextmanager. To use one, as in with open(…), does not show it.`,parts:[{name:`a context manager`,any:[`python decorator contextlib.{contextmanager,asynccontextmanager} & python yield`,`python method __enter__ & python method __exit__`,`python method __aenter__ & python method __aexit__`]}],ticks:{"db.py":`from contextlib import contextmanager
@contextmanager
def session():
    yield connect()
`},ignores:{"db.py":`import contextlib
with open("a"), contextlib.suppress(OSError): ...
`}},{id:`python-asyncio`,title:`Asynchronous Python with asyncio`,field:`Python`,shows:`Coroutines of one's own that wait for something, and the event loop that runs them: started, or given several at once. An async endpoint that a web framework runs, or an async def that awaits nothing, is half of it.`,parts:[{name:`coroutines`,any:[`python await & python async def`]},{name:`the event loop`,any:[`python call asyncio.{gather,create_task,TaskGroup,as_completed,wait,wait_for,Semaphore,Queue,to_thread,run,get_event_loop,new_event_loop}`,`python call asyncio.*.{run_until_complete,create_task,run_in_executor}`,`python call {anyio,trio}.{run,create_task_group,open_nursery}`]}],except:N,ticks:{"fetch.py":`import asyncio
async def main():
    await asyncio.gather(fetch(1), fetch(2))
`},ignores:{"main.py":`import asyncio
async def root():
    return await load()  # asyncio.run(root())
`}},{id:`python-dataclasses`,title:`Data classes in Python`,field:`Python`,shows:`Classes that hold data are made with dataclasses or attrs. Models of Pydantic or of an ORM are another skill.`,parts:[{name:`a data class`,any:[`python decorator dataclasses.dataclass`,`python decorator {attrs,attr}.{define,frozen,mutable,s,attrs,dataclass}`]}],ticks:{"point.py":`from dataclasses import dataclass
@dataclass
class Point:
    x: int
`},ignores:{"point.py":`from dataclasses import dataclass
from pydantic import BaseModel
class Point(BaseModel):
    x: int
`}},{id:`python-enums`,title:`Enumerations in Python`,field:`Python`,shows:`A closed set of values is a class of its own that derives from Enum. Constants beside each other, or enumerate, are none.`,parts:[{name:`an enumeration`,any:[`python base enum.{Enum,IntEnum,StrEnum,Flag,IntFlag}`,`python base django.db.models.{TextChoices,IntegerChoices}`]}],except:N,ticks:{"status.py":`from enum import Enum
class Status(Enum):
    OPEN = "open"
`},ignores:{"status.py":`from enum import Enum
OPEN = "open"
for i, s in enumerate([OPEN]): ...
`}},{id:`python-abstract-classes`,title:`Abstract classes and protocols in Python`,field:`Python`,shows:`What several classes have in common is written down as an abstract class with abstract methods, or as a Protocol. A base class that can be made itself is plain inheritance.`,parts:[{name:`an abstract class`,any:[`python decorator abc.{abstractmethod,abstractproperty}`,`python base {typing,typing_extensions}.Protocol & python method *`]}],except:N,ticks:{"store.py":`from abc import ABC, abstractmethod
class Store(ABC):
    @abstractmethod
    def save(self): ...
`},ignores:{"store.py":`from abc import ABC
class Store(ABC):
    def save(self): raise NotImplementedError
`}},{id:`python-regular-expressions`,title:`Regular expressions in Python`,field:`Python`,shows:`Text is searched, checked or changed by a regular expression, through re, regex or pandas' str.extract. split and replace of a string are none.`,parts:[{name:`a regular expression`,any:[`python call {re,regex}.{compile,search,match,fullmatch,findall,finditer,sub,subn,split}`,`python call *.str.{extract,extractall} & python import pandas`]}],ticks:{"parse.py":`import re
years = re.findall(r"\\d{4}", text)
`},ignores:{"parse.py":`import re
years = text.split("-")  # re.findall
`}},{id:`python-concurrency`,title:`Threads and processes in Python`,field:`Python`,shows:`Work is handed to threads or processes: made and started, or a pool that is given tasks. An import, or a pool that gets nothing to do, shows nothing, and asyncio is another skill.`,parts:[{name:`work handed over`,any:[`python call concurrent.futures*.{ThreadPoolExecutor,ProcessPoolExecutor} & python call *.{submit,map}`,`python call threading.{Thread,Timer} & python call *.start`,`python base threading.Thread & python method run`,`python call multiprocessing*.{Pool,ThreadPool} & python call *.{map,imap,imap_unordered,starmap,apply,apply_async,map_async}`,`python call multiprocessing*.Process & python call *.start`,`python call joblib.Parallel`]}],except:N,ticks:{"load.py":`from concurrent.futures import ThreadPoolExecutor
with ThreadPoolExecutor() as pool: pool.map(load, urls)
`},ignores:{"load.py":`import threading
from multiprocessing import Pool
results = list(map(load, urls))
`}}],R=[`uv sync*`,`uv lock*`,`*poetry install*`,`*poetry lock*`,`pipenv install*`,`pipenv sync*`,`pdm install*`,`pdm sync*`,`pip-sync*`,`pip-compile*`],Ce=[{id:`python-files-json`,title:`Files and JSON in Python`,field:`Python`,shows:`A program reads or writes files, and turns JSON into values or back: both. The json() of an answer from the web, or a frame that pandas reads, is neither.`,parts:[{name:`files`,any:[`python call {open,io.open,codecs.open,aiofiles.open}`,`python call *.{read_text,write_text,read_bytes,write_bytes} & python import pathlib*`,`python call pathlib.Path().open`,`python call csv.{reader,writer,DictReader,DictWriter}`]},{name:`JSON`,any:[`python call {json,orjson,ujson,simplejson}.{load,loads,dump,dumps}`]}],except:N,ticks:{"store.py":`import json
with open("stock.json") as file: stock = json.load(file)
`},ignores:{"store.py":`import json, requests
stock = requests.get(url).json()
open("stock.csv")
`}},{id:`python-command-line`,title:`Command-line tools in Python`,field:`Python`,shows:`A program with commands, options or arguments that a library declares and explains: argparse, Click, Typer, Fire, docopt or a command of Django. To read sys.argv by hand, or to ask with input, is none.`,parts:[{name:`options of a command`,any:[`python call argparse.ArgumentParser*.add_argument`,`python call *.add_argument & python call argparse.ArgumentParser`,`python decorator {click,rich_click}.{command,group,option,argument}`,`python decorator typer.Typer().{command,callback}`,`python call typer.run`,`python call fire.Fire`,`python call docopt.docopt`,`python method add_arguments & python base django.core.management.base.BaseCommand`]}],except:N,ticks:{"cli.py":`import argparse
parser = argparse.ArgumentParser()
parser.add_argument("--day")
`},ignores:{"cli.py":`import argparse, sys
day = sys.argv[1]  # parser.add_argument("--day")
`}},{id:`python-packaging`,title:`Packaging in Python`,field:`Python`,shows:`A package that can be built and used elsewhere: it names its build system and its modules, and has an entry point or is published. A pyproject.toml that only configures tools, or that Poetry made for an application, is none.`,parts:[{name:`a package that can be built`,any:[`key build-system.build-backend=* & key project.name=* & path pyproject.toml`,`key build-system.build-backend=* & key tool.poetry.name=* & path pyproject.toml`,`python call setuptools.setup & python argument setuptools.setup {packages,py_modules,package_dir}=*`,`line [options] & line [metadata] & path setup.cfg`]},{name:`an entry point, or a release`,any:[`key project.{scripts,gui-scripts,entry-points}.* & path pyproject.toml`,`key tool.poetry.{scripts,plugins}.* & path pyproject.toml`,`python argument setuptools.setup entry_points=*`,`line [options.entry_points] & path setup.cfg`,`key jobs.*.steps[].uses=pypa/gh-action-pypi-publish*`,...I([`*twine upload*`,`*poetry publish*`,`uv publish*`,`hatch publish*`,`flit publish*`]),`line *{twine upload,poetry publish,uv publish}*`]}],ticks:{"pyproject.toml":`[build-system]
build-backend = "hatchling.build"
[project]
name = "shop"
[project.scripts]
shop = "shop.cli:main"
`},ignores:{"pyproject.toml":`[build-system]
build-backend = "poetry.core.masonry.api"
[tool.poetry]
name = "shop"
[tool.black]
line-length = 100
`,"requirements.txt":`setuptools
twine
`}},{id:`python-dependency-management`,title:`Dependencies managed with uv, Poetry, Pipenv or pip-tools`,field:`Python`,shows:`The packages of a project are kept by a tool that resolves and locks them, and are installed by it. A requirements.txt that pip freeze wrote is a list, and a virtual environment in the repository is a mistake.`,parts:[{name:`a tool that resolves and locks`,any:[`key tool.{poetry,uv,pdm}* & dependency pypi:* & path pyproject.toml`,`dependency pypi:* & key dependency-groups* & path pyproject.toml`,`dependency pypi:* & path pipfile`,`dependency pypi:* & path *requirements*.in`,`docker RUN *{uv sync,poetry install,pipenv install,pipenv sync,pip-sync}*`,`docker RUN uv pip sync*`,...I(R),...R.map(e=>`line ${e}`)]}],ticks:{"pyproject.toml":`[tool.poetry]
name = "shop"
[tool.poetry.dependencies]
python = "^3.12"
fastapi = "^0.110"
`},ignores:{"requirements.txt":`poetry==1.8
fastapi==0.110.0
`,"setup.sh":`pip install -r requirements.txt  # poetry install
`}},{id:`web-scraping`,title:`Web scraping`,field:`Python`,shows:`A page is fetched or opened and values are taken out of its HTML, with Beautiful Soup, lxml, Scrapy, Selenium or Playwright. To fetch JSON from an API is none, and neither is a browser that tests one's own pages.`,parts:[{name:`values taken from a page`,any:[`python call bs4.BeautifulSoup*.{find,find_all,findAll,select,select_one}`,`python call *.{find_all,findAll,select_one,select} & python call bs4.BeautifulSoup`,`python base scrapy*.{Spider,CrawlSpider,SitemapSpider,XMLFeedSpider}`,`python call *.{find_element,find_elements} & python call selenium.webdriver*`,`python call *.{locator,query_selector,query_selector_all,inner_text,text_content} & python call playwright*`,`python call *.{xpath,cssselect} & python import lxml*`,`python call {parsel.Selector,selectolax.parser.HTMLParser}*.{css,xpath,css_first}`,`python call requests_html.HTMLSession*.{find,xpath}`]}],except:N,ticks:{"quotes.py":`from bs4 import BeautifulSoup
soup = BeautifulSoup(html, "html.parser")
titles = soup.find_all("h2")
`},ignores:{"quotes.py":`import requests
from bs4 import BeautifulSoup
titles = requests.get(url).json()["titles"]
`}},{id:`typed-settings`,title:`Typed settings with Pydantic`,field:`Python`,shows:`The program's settings are fields with types of one class, filled from the environment and checked when it starts. os.getenv here and there, or a module of constants, is none.`,parts:[{name:`a settings class`,any:[`python base {pydantic_settings,pydantic,pydantic.v1,pydantic.env_settings}.BaseSettings & python annotated field`,`python decorator environ.config`,`python call *environs.Env()*.{str,int,bool,list}`]}],ticks:{"settings.py":`from pydantic_settings import BaseSettings
class Settings(BaseSettings):
    port: int = 8000
`},ignores:{"settings.py":`import os
from pydantic import BaseModel
PORT = int(os.getenv("PORT", "8000"))
class Item(BaseModel):
    a: int
`}}],z=`python import {sqlalchemy*,sqlmodel*,flask_sqlalchemy*}`,we=[`create table`,`alter table`,`create database`,`create index`,`create view`,`create function`,`create procedure`,`copy`,`grant`].map(e=>`!sql ${e}`).join(` & `),Te=[{id:`sql-window-functions`,title:`Window functions in SQL`,field:`SQL and databases`,shows:`A value is reckoned over the rows around a row: a function with OVER, such as row_number, lag or a running sum, in SQL or through an ORM. An aggregate with GROUP BY is none.`,parts:[{name:`a window function`,any:[`sql window`,`python call *.over & ${z}`,`python call django.db.models*.Window`]}],ticks:{"report.sql":`select day, sum(price) over (partition by shop order by day) from sales
`},ignores:{"report.sql":`select day, sum(price) from sales group by day -- sum(price) over (order by day)
`}},{id:`sql-ctes`,title:`Common table expressions in SQL`,field:`SQL and databases`,shows:`A query is divided into named parts by WITH, in SQL or through an ORM. WITH TIME ZONE, and the options of other statements, begin no query.`,parts:[{name:`a common table expression`,any:[`sql with & sql select & ${we}`,`python call *.cte & ${z}`]}],ticks:{"report.sql":`with recent as (select * from sales where day > '2026-01-01')
select count(*) from recent
`},ignores:{"schema.sql":`create table sales (at timestamp with time zone);
select * from sales
`}},{id:`sql-views`,title:`Views in SQL`,field:`SQL and databases`,shows:`A query is kept in the database under a name, as a view or as a materialised view.`,parts:[{name:`a view`,any:[`sql create view`,`sql create materialized view`]}],ticks:{"views.sql":`create or replace view open_orders as
select * from orders where closed is null
`},ignores:{"views.sql":`select * from open_orders -- create view open_orders
`,"views.py":`def view(request): ...
`}},{id:`sql-constraints`,title:`Constraints on tables`,field:`SQL and databases`,shows:`The database itself keeps wrong rows out: columns that must be filled, keys to other tables, unique and check constraints, in SQL or in models of an ORM. A table with a primary key alone has what every table has.`,parts:[{name:`constraints`,any:[`sql not null & sql foreign key & sql create table`,`python call sqlalchemy*.{CheckConstraint,UniqueConstraint}`,`python call django.db.models*.{CheckConstraint,UniqueConstraint}`,`python argument *{Column,mapped_column} unique=True & python argument *{Column,mapped_column} nullable=False & ${z}`]}],ticks:{"schema.sql":`create table sale (id int primary key, day date not null,
  customer int references customer (id))
`},ignores:{"schema.sql":`create table sale (id int primary key, day date);
select * from sale where day is not null
`}},{id:`sql-transactions`,title:`Transactions`,field:`SQL and databases`,shows:`Changes that belong together are made together or not at all: between BEGIN and COMMIT, under atomic or begin, or rolled back when one of them fails. A commit after each change shows no thought of it.`,parts:[{name:`a transaction`,any:[`sql {transaction,start transaction} & sql {update,delete,merge}`,`sql rollback & sql {insert,update,delete,merge}`,`python decorator django.db.transaction.atomic`,`python call django.db.transaction.atomic`,`python call sqlalchemy*.{begin,begin_nested}`,`python call *.{begin,begin_nested} & python import sqlalchemy*`,`python call *.transaction & python import {asyncpg*,psycopg*}`,`python call *.rollback & python call *.commit & python except *`,`python call *.rollback & python call *.commit & python except`,`java annotation {org.springframework.transaction,jakarta.transaction,javax.transaction}*.Transactional`,`js call *prisma*.$transaction`,`js call {knex,sequelize,*dataSource,*sequelize,*knex}*.transaction`,`go call *.{BeginTx,Begin} & go call *.Rollback`]}],except:[`**/tests/**`,`test_*.py`,`conftest.py`],ticks:{"transfer.sql":`begin;
update account set sum = sum - 5 where id = 1; update account set sum = sum + 5 where id = 2;
commit;
`},ignores:{"save.py":`cursor.execute("insert into t values (1)")
connection.commit()  # rollback
`}},{id:`sql-procedures-triggers`,title:`Functions, procedures and triggers in the database`,field:`SQL and databases`,shows:`Logic that runs inside the database was written: a function, a stored procedure or a trigger. To call one of the database's own functions is none.`,parts:[{name:`a function, procedure or trigger`,any:[`sql create {function,procedure,trigger}`]}],ticks:{"stamp.sql":`create trigger stamp before update on sale
for each row execute function set_time()
`},ignores:{"stamp.sql":`update sale set at = now() -- create trigger
`,"stamp.py":`def create_trigger(): ...
`}},{id:`sql-set-operations`,title:`Set operations in SQL`,field:`SQL and databases`,shows:`The results of queries are put together or compared with UNION or INTERSECT, in SQL or through an ORM. The union of Python's sets, or of data frames, is none.`,parts:[{name:`union or intersect`,any:[`sql {union,intersect}`,`python call {sqlalchemy,sqlmodel}*.{union,union_all,intersect,except_}`,`python call *{select,query}()*.{union,union_all,intersect,except_} & ${z}`,`python call *.objects*.{union,intersection,difference}`]}],ticks:{"all.sql":`select id from sale
union all select id from returned
`},ignores:{"all.py":`ids = set(sold).union(returned)  # select 1 union select 2
`}},{id:`sql-upserts`,title:`Upserts`,field:`SQL and databases`,shows:`A row that may be there already is met on purpose in one statement: ON CONFLICT, ON DUPLICATE KEY, MERGE, or the ORM's way of saying it. To look first and then insert is none.`,parts:[{name:`an upsert`,any:[`sql on conflict & sql insert`,`sql on duplicate & sql insert`,`sql merge`,`python call *.{on_conflict_do_update,on_conflict_do_nothing,on_duplicate_key_update}`,`python call *.objects*.update_or_create`,`python argument *.objects*.bulk_create update_conflicts=True`,`js call *prisma*.upsert`]}],ticks:{"load.sql":`insert into stock values (1, 5)
on conflict (id) do update set n = excluded.n
`},ignores:{"load.py":`if not exists(id): cursor.execute("insert into stock values (1, 5)")  # on conflict
`}},{id:`sql-partitioning`,title:`Partitioned tables`,field:`SQL and databases`,shows:`A table is divided by range, list or date where it is made. PARTITION BY in a window function, and files in folders, divide no table.`,parts:[{name:`a partitioned table`,any:[`sql partition by & sql create table & !sql window`,`python call google.cloud.bigquery*.{TimePartitioning,RangePartitioning}`]}],ticks:{"schema.sql":`create table sale (id int, day date)
partition by range (day)
`},ignores:{"report.sql":`create table best as
select row_number() over (partition by shop order by price) from sale
`}},{id:`sql-roles-grants`,title:`Roles and grants in databases`,field:`SQL and databases`,shows:`It is said in code who may read or change what in a database, by GRANT and REVOKE or by resources of Terraform.`,parts:[{name:`grants`,any:[`sql {grant,revoke}`,`terraform resource {postgresql_grant,postgresql_default_privileges,mysql_grant,google_bigquery_dataset_iam_member,google_bigquery_dataset_access}`,`terraform resource snowflake_grant*`]}],ticks:{"roles.sql":`create role reader;
grant select on all tables in schema public to reader
`},ignores:{"roles.sql":`create role reader -- grant select on sale to reader
`,"roles.py":`def grant(user, role): ...
`}}],Ee=[{id:`mysql-connection`,title:`MySQL or MariaDB from a program`,field:`SQL and databases`,shows:`A program connects to MySQL or MariaDB: through a driver, through an ORM with its address, or as a service beside an application that has the driver. A MySQL that only serves another tool is not counted.`,parts:[{name:`a connection`,any:[`python call {pymysql,mysql.connector,MySQLdb,aiomysql,asyncmy}.{connect,Connect,create_pool}`,`python call mysql.connector.pooling.MySQLConnectionPool`,`python url {mysql,mariadb}*`,`js call {mysql,mysql2}*.{createConnection,createPool}`,`go import github.com/go-sql-driver/mysql`,`key spring.datasource.url=jdbc:{mysql,mariadb}:*`,`key services.*.image=*{mysql,mariadb}*`],near:[`python import {pymysql*,mysql.connector*,MySQLdb*,aiomysql*,asyncmy*}`,`dependency pypi:{pymysql,mysql-connector-python,mysqlclient,aiomysql,asyncmy}`,`dependency npm:{mysql,mysql2}`,`dependency maven:{com.mysql:mysql-connector-j,mysql:mysql-connector-java}`,`go import github.com/go-sql-driver/mysql`]}],except:N,ticks:{"load.py":`import pymysql
connection = pymysql.connect(host=host)
`},ignores:{"docker-compose.yml":`services:
  db:
    image: mysql:8
  blog:
    image: wordpress
`}},{id:`sqlite-database`,title:`SQLite from a program`,field:`SQL and databases`,shows:`A program keeps its data in SQLite and works with it, through sqlite3, an ORM or a driver. An import, or a settings file that a framework wrote, is none.`,parts:[{name:`SQLite in use`,any:[`python call {sqlite3,aiosqlite}.connect`,`python url sqlite* & python call sqlalchemy*.{create_engine,create_async_engine}`,`python url sqlite* & python import {sqlmodel*,flask_sqlalchemy*,pydantic_settings*,databases*}`,`js new {better-sqlite3,sqlite3.Database}`,`js call {better-sqlite3,sqlite.open}`,`go import {github.com/mattn/go-sqlite3,modernc.org/sqlite}`]}],except:N,ticks:{"store.py":`import sqlite3
connection = sqlite3.connect("stock.db")
`},ignores:{"store.py":`import sqlite3
import psycopg2
connection = psycopg2.connect(host=host)  # sqlite3.connect("stock.db")
`}},{id:`redis`,title:`Redis`,field:`SQL and databases`,shows:`A program connects to Redis and keeps, reads or counts something there. Redis as a service that only the broker of a task queue or another tool uses is not counted.`,parts:[{name:`a client`,any:[`python call {redis,aioredis}*.{Redis,StrictRedis,from_url,RedisCluster,create_redis_pool}`,`python call flask_redis.FlaskRedis`,`js new ioredis`,`js new ioredis.Redis`,`js call {redis.createClient,ioredis}`,`go call github.com/{redis/go-redis,go-redis/redis}*.NewClient`,`java use org.springframework.data.redis*`,`java new redis.clients.jedis*`]},{name:`commands`,any:[`python call {redis,aioredis}*().{get,set,setex,incr,expire,exists,delete,hset,hget,hgetall,lpush,rpush,lpop,rpop,blpop,publish,subscribe,sadd,zadd,xadd,pipeline,mget,ttl,getex,lock}`,`python call *.{setex,incr,hset,hget,hgetall,lpush,rpush,blpop,brpop,sadd,smembers,zadd,xadd,publish} & python import {redis*,aioredis*}`,`python call *{redis,redis_client,cache,r,rdb}.{get,set,delete,expire} & python import {redis*,aioredis*}`,`js call {redis.createClient(),ioredis(),ioredis.Redis()}.*`,`js call *{redis,Redis,client}.{get,set,setEx,setex,incr,hSet,hset,hGetAll,lPush,publish,del}`,`go call github.com/{redis/go-redis,go-redis/redis}*().{Get,Set,Incr,HSet,Publish,Del}`,`java use *{RedisTemplate,Jedis}`,`java call *{RedisTemplate,Jedis}*.{opsForValue,opsForHash,get,set}`]}],except:N,ticks:{"visits.py":`import redis
store = redis.Redis()
store.incr("visits")
`},ignores:{"docker-compose.yml":`services:
  broker:
    image: redis:7
`,"tasks.py":`import redis
from celery import Celery
app = Celery(broker="redis://broker")
`}},{id:`connection-pooling`,title:`Pools of database connections`,field:`SQL and databases`,shows:`Connections to a database are kept and shared in a pool that was set up on purpose: its size or its class is said. The pool that a library makes unasked is none.`,parts:[{name:`a pool`,any:[`python argument sqlalchemy*.{create_engine,create_async_engine} {pool_size,max_overflow,pool_pre_ping,pool_recycle,poolclass}=*`,`python call psycopg2.pool.{SimpleConnectionPool,ThreadedConnectionPool}`,`python call psycopg_pool*.{ConnectionPool,AsyncConnectionPool}`,`python call {asyncpg,aiomysql,oracledb}.create_pool`,`python call mysql.connector.pooling.MySQLConnectionPool`,`js new pg.Pool`,`js call mysql2*.createPool`,`java new com.zaxxer.hikari.HikariDataSource`,`key spring.datasource.hikari.*`,`go call *.{SetMaxOpenConns,SetMaxIdleConns}`,`go call github.com/jackc/pgx*/pgxpool.{New,NewWithConfig}`]}],except:N,ticks:{"db.py":`from sqlalchemy import create_engine
engine = create_engine(url, pool_size=5, pool_pre_ping=True)
`},ignores:{"db.py":`from sqlalchemy import create_engine
engine = create_engine(url)  # pool_size=5
`}},{id:`django-orm`,title:`Django's ORM`,field:`SQL and databases`,shows:`Models of Django, and queries that choose, sort, count or join their rows: both. To list everything with all, or to save one object, asks the database nothing.`,parts:[{name:`models`,any:[`python base django.db.models.Model`]},{name:`queries`,any:[`python call *.objects*.{filter,exclude,annotate,aggregate,select_related,prefetch_related,order_by,values,values_list} & !python import boto3`,`python call django.db.models.{Q,F,Count,Sum,Avg,Prefetch,Subquery,OuterRef}`],near:[`python import django.db*`]}],except:[...N,`**/migrations/**`],ticks:{"shop/models.py":`from django.db import models
class Sale(models.Model): ...
`,"shop/views.py":`from .models import Sale
cheap = Sale.objects.filter(price__lt=10)
`},ignores:{"shop/models.py":`from django.db import models
class Sale(models.Model): ...
`,"shop/views.py":`from .models import Sale
sales = Sale.objects.all()
cheap = filter(is_cheap, sales)
`}}],B=[`**/tests/**`,`test*.py`,`conftest.py`],De=[{id:`django-app`,title:`A backend with Django`,field:`Web backends`,shows:`A Django application of one's own: models, views and the routes to them. What startproject and startapp write, with the route to the admin pages alone, is none.`,parts:[{name:`models`,any:[`python base django.db.models.Model`,`python base django.contrib.auth.models.{AbstractUser,AbstractBaseUser}`]},{name:`views`,any:[`python base django.views*`,`python call django.shortcuts.{render,redirect,get_object_or_404} & python def *`,`python call django.http.{JsonResponse,HttpResponse} & python def *`,`python base rest_framework*{APIView,ViewSet,GenericViewSet,ViewSetMixin}`,`python decorator rest_framework.decorators.api_view`]},{name:`routes`,any:[`python call django.urls.{path,re_path}`,`python call rest_framework.routers.*.register`]}],except:B,ticks:{"shop/models.py":`from django.db import models
class Sale(models.Model): ...
`,"shop/views.py":`from django.shortcuts import render
def sales(request): return render(request, 'sales.html')
`,"shop/urls.py":`from django.urls import path
urlpatterns = [path('sales/', views.sales)]
`},ignores:{"manage.py":`import django
`,"shop/views.py":`from django.shortcuts import render
# Create your views here.
`,"shop/urls.py":`from django.urls import path
urlpatterns = [path('admin/', admin.site.urls)]
`}},{id:`django-rest-framework`,title:`APIs with Django REST framework`,field:`Web backends`,shows:`Serializers that turn rows into answers and check what comes in, and views or view sets that answer with them: both.`,parts:[{name:`a serializer`,any:[`python base rest_framework.serializers.*Serializer`,`python base *.serializers.*Serializer & python import rest_framework*`]},{name:`a view`,any:[`python base rest_framework.{viewsets,generics,views}.*`,`python base rest_framework.{viewsets,generics,views,mixins}*{View,ViewSet}`,`python decorator rest_framework.decorators.api_view`]}],except:B,ticks:{"shop/serializers.py":`from rest_framework import serializers
class SaleSerializer(serializers.ModelSerializer): ...
`,"shop/views.py":`from rest_framework import viewsets
class SaleViewSet(viewsets.ModelViewSet): ...
`},ignores:{"shop/views.py":`from rest_framework import viewsets
from django.http import JsonResponse
def sales(request): return JsonResponse({})
`}},{id:`django-migrations`,title:`Migrations with Django`,field:`SQL and databases`,shows:`A migration that changes a schema that was already there, or moves data. The first migration of an application, which makemigrations writes for everybody, is none, and neither is migrate in a script.`,parts:[{name:`a later migration`,any:[`python call django.db.migrations.{AddField,AlterField,RemoveField,RenameField,RenameModel,DeleteModel,RunPython,RunSQL,AddIndex,AddConstraint,AlterUniqueTogether,CreateModel} & python base django.db.migrations.Migration & !path 0001_*`]}],ticks:{"shop/migrations/0002_price.py":`from django.db import migrations
class Migration(migrations.Migration):
    operations = [migrations.AddField('sale', 'price', field)]
`},ignores:{"shop/migrations/0001_initial.py":`from django.db import migrations
class Migration(migrations.Migration):
    operations = [migrations.CreateModel('sale', [])]
`,"entrypoint.sh":`python manage.py migrate
`}},{id:`django-admin`,title:`Django's admin pages`,field:`Web backends`,shows:`The admin pages were fitted to one's own models: a ModelAdmin with columns, filters, search or actions. To register a model as it is takes no thought.`,parts:[{name:`an admin page`,any:[`python field {list_display,list_filter,search_fields,fieldsets,inlines,actions,readonly_fields} & python base django.contrib.admin.*`]}],ticks:{"shop/admin.py":`from django.contrib import admin
class SaleAdmin(admin.ModelAdmin):
    list_display = ('day', 'price')
`},ignores:{"shop/admin.py":`from django.contrib import admin
admin.site.register(Sale)
`}},{id:`django-forms`,title:`Forms with Django`,field:`Web backends`,shows:`Input of pages is described and checked by forms of one's own, and a view asks whether it is valid: both.`,parts:[{name:`a form`,any:[`python base django.forms.{Form,ModelForm}`,`python base django.contrib.auth.forms.*Form`]},{name:`its check`,any:[`python call *.is_valid & python import django*`,`python method {form_valid,clean}`,`python field form_class & python base django.views*`]}],except:B,ticks:{"shop/forms.py":`from django import forms
class SaleForm(forms.ModelForm): ...
`,"shop/views.py":`from django.shortcuts import redirect
def add(request):
    if SaleForm(request.POST).is_valid(): return redirect('/')
`},ignores:{"shop/views.py":`from django import forms
def add(request): return request.POST['day']
`}}],Oe=[{id:`password-hashing`,title:`Password hashing`,field:`Web backends`,shows:`Passwords are kept and checked by a function that was made for them: bcrypt, Argon2, scrypt or PBKDF2, through a library or a framework. SHA-256 or MD5 from hashlib is too fast and does not show it.`,parts:[{name:`a password hash`,any:[`python call passlib*.{hash,verify}`,`python call *{pwd_context,password_context,pwd_hasher}.{hash,verify}`,`python call bcrypt.{hashpw,checkpw}`,`python call {argon2,pwdlib}*.{hash,verify}`,`python call {werkzeug.security,flask_bcrypt}*.{generate_password_hash,check_password_hash}`,`python call *bcrypt*.{generate_password_hash,check_password_hash}`,`python call django.contrib.auth.hashers.{make_password,check_password}`,`python string django.contrib.auth.hashers.{Argon2,BCrypt,BCryptSHA256,Scrypt}PasswordHasher`,`python call *.{set_password,create_user} & python import {django.contrib.auth*,rest_framework*}`,`python call hashlib.{scrypt,pbkdf2_hmac}`,`js call {bcrypt,bcryptjs,argon2}.{hash,hashSync,compare,compareSync,verify}`,`js call {crypto,node:crypto}.{scrypt,scryptSync,pbkdf2}`,`java new org.springframework.security.crypto*{BCrypt,Argon2,SCrypt,Pbkdf2}PasswordEncoder`,`java call *PasswordEncoder.{encode,matches}`,`go call golang.org/x/crypto/{bcrypt,argon2,scrypt}.*`]}],except:[`**/tests/**`,`test_*.py`,`conftest.py`],ticks:{"security.py":`from passlib.context import CryptContext
context = CryptContext(schemes=['bcrypt'])
hashed = context.hash(password)
`},ignores:{"security.py":`import hashlib
hashed = hashlib.sha256(password).hexdigest()  # bcrypt.hashpw
`}},{id:`user-login`,title:`Login of users`,field:`Web backends`,shows:`Users say who they are and are known afterwards: by FastAPI's OAuth2 password flow, by a session of Flask-Login or Django, by Passport, Spring Security or their like. A fixed key in a header knows nobody.`,parts:[{name:`a login`,any:[`python use fastapi.security*.{OAuth2PasswordRequestForm,OAuth2PasswordRequestFormStrict}`,`python argument fastapi.Depends fastapi.security*.OAuth2PasswordRequestForm*`,`python call fastapi_users*.{FastAPIUsers,AuthenticationBackend}`,`python call flask_login.{login_user,logout_user}`,`python call flask_jwt_extended.create_access_token & python decorator flask*`,`python call django.contrib.auth.{authenticate,login}`,`python call django.contrib.auth.views.LoginView.as_view`,`python call {rest_framework_simplejwt,knox,dj_rest_auth}*.as_view`,`js call passport.{use,authenticate}`,`js call next-auth*`,`ts decorator @nestjs/common.UseGuards`,`java call *{HttpSecurity,http}*.{formLogin,httpBasic,oauth2Login,authorizeHttpRequests}`,`java use org.springframework.security.authentication.AuthenticationManager`]}],except:[`**/tests/**`,`test_*.py`,`conftest.py`],ticks:{"login.py":`from fastapi import Depends
from fastapi.security import OAuth2PasswordRequestForm
def login(form: OAuth2PasswordRequestForm = Depends()): ...
`},ignores:{"login.py":`from fastapi import Header
from fastapi.security import OAuth2PasswordRequestForm
def get(key: str = Header()): return key == KEY
`}},{id:`oauth2-providers`,title:`Login with other providers (OAuth 2.0, OpenID Connect)`,field:`Web backends`,shows:`Users log in with an account that they have elsewhere, at Google, GitHub or a provider of OpenID Connect. FastAPI's password flow bears OAuth2 in its name, and asks no provider.`,parts:[{name:`a provider`,any:[`python call authlib.integrations*OAuth*().register`,`python call {authlib.integrations,requests_oauthlib,httpx_oauth}*.{OAuth2Session,OAuth2Client,AsyncOAuth2Client,GoogleOAuth2,GitHubOAuth2,authorize_redirect}`,`python call *.{authorize_redirect,authorize_access_token} & python import authlib*`,`python call flask_dance*.make_*_blueprint`,`python base {allauth,social_core,social_django}*`,`python string {allauth.socialaccount.providers,social_core.backends}.*`,`js new {passport-google-oauth20,passport-github2,passport-oauth2,passport-facebook}*`,`js call {next-auth,@auth/core}/providers/*`,`java call *{HttpSecurity,http}*.oauth2Login`,`key spring.security.oauth2.client.registration.*`,`go literal golang.org/x/oauth2.Config`]}],ticks:{"login.py":`from authlib.integrations.starlette_client import OAuth
oauth = OAuth()
oauth.register('google', client_id=id)
`},ignores:{"login.py":`from fastapi.security import OAuth2PasswordBearer
scheme = OAuth2PasswordBearer(tokenUrl='login')  # OAuth().register
`}},{id:`authorization`,title:`Permissions and roles in APIs`,field:`Web backends`,shows:`What a user may do depends on their role or permission, and the framework checks it before the route runs. That somebody is logged in at all is a login, not a permission.`,parts:[{name:`a check of permissions`,any:[`python decorator django.contrib.auth.decorators.{permission_required,user_passes_test,staff_member_required}`,`python base django.contrib.auth.mixins.{PermissionRequiredMixin,UserPassesTestMixin}`,`python base rest_framework.permissions.*`,`python use rest_framework.permissions.{IsAdminUser,DjangoModelPermissions,IsAuthenticatedOrReadOnly}`,`python call fastapi.Security`,`python argument fastapi.Depends {*admin*,*role*,*permission*,*superuser*}`,`python decorator *.{roles_required,permission_required,role_required,requires_roles}`,`ts decorator *.Roles`,`ts decorator @nestjs/common.SetMetadata`,`java annotation {org.springframework.security,jakarta.annotation.security,javax.annotation.security}*.{PreAuthorize,Secured,RolesAllowed}`,`java call *.{hasRole,hasAuthority,hasAnyRole}`]}],except:[`**/tests/**`,`test_*.py`,`conftest.py`],ticks:{"sales.py":`from rest_framework.permissions import BasePermission
class IsSeller(BasePermission): ...
`},ignores:{"sales.py":`from django.contrib.auth.decorators import login_required
@login_required
def sales(request): ...  # permission_required
`}},{id:`cors`,title:`CORS`,field:`Web backends`,shows:`The server says which other sites' pages may call it, through its framework's middleware or settings. A package in a manifest, or a header that a client sends, is none.`,parts:[{name:`CORS`,any:[`python argument *.add_middleware {fastapi,starlette}.middleware.cors.CORSMiddleware`,`python argument *Middleware {fastapi,starlette}.middleware.cors.CORSMiddleware`,`python call flask_cors.CORS`,`python decorator flask_cors.cross_origin`,`python string corsheaders.middleware.CorsMiddleware`,`python assign CORS_{ALLOWED_ORIGINS,ALLOWED_ORIGIN_REGEXES,ALLOW_ALL_ORIGINS,ORIGIN_WHITELIST,ORIGIN_ALLOW_ALL} & path **/settings*`,`python assign CORS_{ALLOWED_ORIGINS,ALLOWED_ORIGIN_REGEXES,ALLOW_ALL_ORIGINS,ORIGIN_WHITELIST,ORIGIN_ALLOW_ALL} & path **/settings/*.py`,`js call {cors,@koa/cors}`,`js use @fastify/cors`,`js call *.enableCors`,`js argument @nestjs/core.NestFactory.create cors=true`,`java annotation org.springframework.web.bind.annotation.CrossOrigin`,`java call *.addCorsMappings`,`java use org.springframework.web.{cors.CorsConfiguration,servlet.config.annotation.CorsRegistry}`,`go call github.com/{rs/cors,gin-contrib/cors,go-chi/cors}*`,`key Resources.*.Properties.{Cors,CorsConfiguration}*`]}],ticks:{"main.py":`from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware
app = FastAPI()
app.add_middleware(CORSMiddleware, allow_origins=sites)
`},ignores:{"main.py":`from fastapi.middleware.cors import CORSMiddleware
from fastapi import FastAPI
app = FastAPI()  # app.add_middleware(CORSMiddleware)
`}},{id:`rate-limiting`,title:`Rate limits`,field:`Web backends`,shows:`An API answers each caller only so often, and the limit is set in code. To wait between requests to somebody else's API keeps their limit, and sets none.`,parts:[{name:`a limit`,any:[`python decorator {slowapi,flask_limiter}*.Limiter().{limit,shared_limit}`,`python decorator *limiter.{limit,shared_limit}`,`python argument flask_limiter*.Limiter default_limits=*`,`python call fastapi_limiter*.RateLimiter`,`python base rest_framework.throttling.*`,`python string rest_framework.throttling.*`,`python field throttle_classes & python import *throttl*`,`python field throttle_scope`,`python decorator {django_ratelimit,ratelimit}*.ratelimit`,`js call express-rate-limit*`,`js use @fastify/rate-limit`,`ts decorator @nestjs/throttler.Throttle`,`js call @nestjs/throttler.ThrottlerModule.forRoot`,`java use io.github.bucket4j.*`,`java annotation io.github.resilience4j.ratelimiter*.RateLimiter`,`go call golang.org/x/time/rate.NewLimiter`]}],ticks:{"main.py":`from slowapi import Limiter
limiter = Limiter(key_func=address)
@limiter.limit('5/minute')
def get(request): ...
`},ignores:{"fetch.py":`import time, requests
for page in pages:
    requests.get(page); time.sleep(1)  # rate limit of the API
`}}],V=[`python call fastapi.BackgroundTasks().add_task`,`python call starlette.background.{BackgroundTask,BackgroundTasks}`,`python call rq*.Queue().{enqueue,enqueue_in,enqueue_at}`],ke=[{id:`background-tasks`,title:`Background tasks`,field:`Web backends`,shows:`Work that takes longer than an answer is handed to a worker: a task of Celery, RQ, Dramatiq, arq or BullMQ, or FastAPI's BackgroundTasks, and the place that starts it. An application of Celery without a task, or a broker in Compose, is none.`,parts:[{name:`a task`,any:[`python decorator celery*.{shared_task,Celery().task}`,`python decorator *.task & python import celery*`,`python decorator *{celery,celery_app}.task`,`python decorator {dramatiq.actor,huey*.task,huey*.periodic_task}`,`python call arq*.create_pool`,`js new bullmq.Worker`,`js call *.process & js import {bull,bee-queue}`,`java annotation org.springframework.scheduling.annotation.Async`,...V]},{name:`its start`,any:[`python call *.{delay,apply_async,send_task}`,`python call celery.{chain,group,chord}`,`python call celery.schedules.crontab`,`python call *.add_periodic_task & python import celery*`,`python call *.{send,send_with_options} & python import dramatiq*`,`python call *.enqueue_job & python import arq*`,`python decorator huey*.periodic_task`,`js call bullmq.Queue().add`,`js call *.add & js import {bull,bullmq,bee-queue}`,`java annotation org.springframework.scheduling.annotation.EnableAsync`,...V]}],except:N,ticks:{"tasks.py":`from celery import shared_task
@shared_task
def send(id): ...
send.delay(1)
`},ignores:{"tasks.py":`from celery import Celery
app = Celery(broker="redis://broker")  # @app.task
`,"requirements.txt":`celery
`}},{id:`websockets`,title:`WebSockets`,field:`Web backends`,shows:`A server keeps connections open and sends over them: a WebSocket route, a consumer of Channels, or a server of Socket.IO. To read somebody else's stream as a client is none.`,parts:[{name:`a server`,any:[`python decorator fastapi*.{FastAPI,APIRouter}().websocket`,`python decorator flask_socketio.SocketIO().{on,event}`,`python decorator *socketio.{on,event}`,`python call socketio.{AsyncServer,Server}`,`python base channels.generic.websocket.*`,`python call websockets*.serve`,`python call aiohttp.web.WebSocketResponse`,`js new ws.{Server,WebSocketServer}`,`js new socket.io.Server`,`js call socket.io`,`ts decorator @nestjs/websockets.WebSocketGateway`,`java annotation {jakarta,javax}.websocket.server.ServerEndpoint`,`java annotation org.springframework.messaging.handler.annotation.MessageMapping`,`java implements org.springframework.web.socket*`,`go call github.com/gorilla/websocket.Upgrader().Upgrade`,`go call *.Upgrade & go import github.com/gorilla/websocket`]}],except:N,ticks:{"main.py":`from fastapi import FastAPI, WebSocket
app = FastAPI()
@app.websocket("/prices")
async def prices(socket: WebSocket): ...
`},ignores:{"watch.py":`import websockets
async def watch():
    async with websockets.connect("wss://example.org") as stream: ...
`}},{id:`graphql-api`,title:`APIs with GraphQL`,field:`Web backends`,shows:`A schema of one's own that a server answers with, through Strawberry, Graphene, Ariadne, Apollo, gqlgen or their like. To send a query to somebody else's GraphQL API is none.`,parts:[{name:`a schema that is served`,any:[`python call {strawberry,strawberry.federation,graphene,strawberry_django}.Schema`,`python call ariadne.make_executable_schema`,`js new {@apollo/server,apollo-server,apollo-server-express}.ApolloServer`,`js call {graphql-yoga.createYoga,graphql-http*,express-graphql.graphqlHTTP,mercurius}`,`js new graphql.GraphQLSchema`,`ts decorator @nestjs/graphql.{Resolver,Query,Mutation}`,`java annotation org.springframework.graphql.data.method.annotation.{QueryMapping,MutationMapping,SchemaMapping}`,`go call github.com/99designs/gqlgen*`]}],except:N,ticks:{"schema.py":`import strawberry
@strawberry.type
class Query: ...
schema = strawberry.Schema(Query)
`},ignores:{"stars.py":`import requests
requests.post("https://api.example.org/graphql", json={"query": "{ user { name } }"})
`}},{id:`html-templates`,title:`Pages from templates (Jinja, Django)`,field:`Web backends`,shows:`A server makes pages from templates that lie in the repository, with Jinja, Django, Thymeleaf, EJS or their like: the call and the template. A static file that is sent as it is, and the templates of Airflow or dbt, are none.`,parts:[{name:`a page made from a template`,any:[`python call flask.{render_template,stream_template}`,`python call {fastapi,starlette}.templating.Jinja2Templates().TemplateResponse`,`python call *templates.TemplateResponse`,`python call django.shortcuts.render`,`python field template_name & python base django.views*`,`python call jinja2.{Environment,Template}*.{get_template,render}`,`js call *.render & js import {express,ejs,pug,nunjucks,express-handlebars}`,`java annotation org.springframework.stereotype.Controller`,`go call html/template.*`],near:[`path **/{templates,views}/**/*.{html,htm,j2,jinja,jinja2,ejs,pug,hbs,njk,xml,txt}`,`path *.{j2,jinja,jinja2,ejs,pug,hbs,njk,tmpl,gohtml}`]}],except:N,ticks:{"app.py":`from flask import render_template
page = render_template("sales.html", sales=sales)
`,"templates/sales.html":`<ul>{% for sale in sales %}<li>{% endfor %}</ul>`},ignores:{"app.py":`from flask import render_template, send_file
page = send_file("sales.html")
`,"templates/sales.html":`<p>Sales</p>`}},{id:`file-upload`,title:`File uploads`,field:`Web backends`,shows:`A backend takes files from its users: a route with UploadFile, request.files, a FileField, Multer or MultipartFile. A script that sends a file to a bucket takes none.`,parts:[{name:`a file that is taken`,any:[`python use fastapi.{UploadFile,datastructures.UploadFile}`,`python call fastapi.File`,`python use flask.request.files*`,`python call flask.request.files*`,`python use *.FILES* & python import {django*,rest_framework*}`,`python call *.FILES.* & python import {django*,rest_framework*}`,`python call django.{db.models,forms}.{FileField,ImageField}`,`python call rest_framework.serializers.{FileField,ImageField}`,`js call {multer,formidable,express-fileupload}`,`ts decorator @nestjs/common.{UploadedFile,UploadedFiles}`,`java use org.springframework.web.multipart.MultipartFile`,`go call *.{FormFile,MultipartReader}`]}],except:[...N,`**/migrations/**`],ticks:{"main.py":`from fastapi import FastAPI, UploadFile
app = FastAPI()
@app.post("/photos")
def add(photo: UploadFile): ...
`},ignores:{"main.py":`import boto3
from fastapi import UploadFile
boto3.client("s3").upload_file("a.jpg", "photos", "a.jpg")
`}},{id:`response-caching`,title:`Caching in backends`,field:`Web backends`,shows:`Answers or results are kept for a time on purpose, in Redis, in memory or by the framework, so that the next request is cheaper. lru_cache around the settings keeps no answer.`,parts:[{name:`a cache`,any:[`python decorator flask_caching.Cache().{cached,memoize}`,`python decorator *cache.{cached,memoize}`,`python decorator fastapi_cache*.cache`,`python decorator django.views.decorators.cache.cache_page`,`python call django.core.cache.cache.{get,set,get_or_set,get_many}`,`python decorator {aiocache,cachetools}*.cached`,`python call {redis,aioredis}*().{setex,getex}`,`python argument {redis,aioredis}*().set {ex,px}=*`,`python argument *.set {ex,px}=* & python import {redis*,aioredis*}`,`python call *.setex & python import {redis*,aioredis*}`,`js new {node-cache,lru-cache,lru-cache.LRUCache}`,`js call *.{setEx,setex} & js import {redis,ioredis}`,`ts decorator @nestjs/cache-manager.{CacheKey,CacheTTL}`,`java annotation org.springframework.cache.annotation.{Cacheable,CacheEvict,CachePut}`]}],except:N,ticks:{"main.py":`import redis
store = redis.Redis()
store.setex("rates", 60, rates)
`},ignores:{"settings.py":`from functools import lru_cache
@lru_cache
def settings(): ...
`,"requirements.txt":`redis
`}}],Ae=[{id:`fastapi-dependencies`,title:`Dependency injection in FastAPI`,field:`Web backends`,shows:`What routes need (a session, the user, settings, a service) is a function or class of one's own that Depends hands in, in two places at least. An empty Depends(), as a form of login has it, injects nothing of one's own.`,parts:[{name:`dependencies handed in`,any:[`python argument fastapi*.{Depends,Security} *`],min:2}],except:N,ticks:{"main.py":`from fastapi import Depends
def session(): ...
def get(db=Depends(session)): ...
def put(db=Depends(session)): ...
`},ignores:{"main.py":`from fastapi import Depends, FastAPI
from fastapi.security import OAuth2PasswordRequestForm
def login(form: OAuth2PasswordRequestForm = Depends()): ...
`}},{id:`async-endpoints`,title:`Asynchronous endpoints`,field:`Web backends`,shows:`Routes are coroutines that wait for a database, another service or a file without blocking: async def and await in the same file as the route. async def without await only looks so.`,parts:[{name:`a route that awaits`,any:[`python await & python async def & python decorator fastapi*.{FastAPI,APIRouter}().{get,post,put,patch,delete}`,`python await & python async def & python decorator {quart,sanic,litestar,starlette,aiohttp}*`]}],except:N,ticks:{"main.py":`from fastapi import FastAPI
app = FastAPI()
@app.get("/")
async def root(): return await load()
`},ignores:{"main.py":`from fastapi import FastAPI
app = FastAPI()
@app.get("/")
async def root(): return load()  # await
`}},{id:`api-routers`,title:`Routers and blueprints`,field:`Web backends`,shows:`The routes of an API are divided by subject over routers or blueprints, and the application takes them in: both. All routes in one file are no division.`,parts:[{name:`a router`,any:[`python call fastapi*.APIRouter`,`python call flask*.Blueprint`,`js call express.Router`,`python call django.urls.include`]},{name:`its place in the application`,any:[`python call *.include_router`,`python call *.{register_blueprint,register_api}`,`python argument django.urls.{path,re_path} django.urls.include()`,`js argument {express(),express.Router()}.use /*`]}],except:N,ticks:{"sales.py":`from fastapi import APIRouter
router = APIRouter()
`,"main.py":`from fastapi import FastAPI
app = FastAPI()
app.include_router(router)
`},ignores:{"main.py":`from fastapi import APIRouter, FastAPI
app = FastAPI()
@app.get("/sales")
def sales(): ...
`}},{id:`pagination`,title:`Pagination`,field:`API practices`,shows:`A list is answered page by page: by limit and offset or a cursor in the query, or by what the framework has for it. LIMIT 10 in a report, and reading the pages of somebody else's API, are none.`,parts:[{name:`pages`,any:[`python call fastapi_pagination*.{paginate,add_pagination}`,`python base rest_framework.pagination.*`,`python string rest_framework.pagination.*`,`python field pagination_class`,`python call django.core.paginator.Paginator`,`python field paginate_by & python base django.views*`,`python call *.paginate & python import {flask*,*.models*}`,`python call *.offset & python call *.limit & python import {sqlalchemy*,sqlmodel*,flask_sqlalchemy*}`,`python call *.offset & python call *.limit & python import fastapi*`,`java use org.springframework.data.domain.{Pageable,PageRequest,Page}`,`js argument *.{findMany,findAndCountAll,findAll} {skip,offset}=`,`js call *.skip & js call *.limit`]}],except:N,ticks:{"crud.py":`from sqlalchemy import select
def sales(page): return select(Sale).offset(page * 20).limit(20)
`},ignores:{"crud.py":`from sqlalchemy import select
def best(): return select(Sale).limit(10)  # .offset
`}},{id:`api-versioning`,title:`Versions of an API`,field:`API practices`,shows:`The API bears its version in its routes or asks for it, so that a later one can stand beside it. The version of the program, and the address of somebody else's API, are none.`,parts:[{name:`a version in the routes`,any:[`python argument {fastapi*.APIRouter,*.include_router} prefix=*/v#*`,`python argument {fastapi*.APIRouter,*.include_router} prefix=*{API_V#,api_v#}*`,`python argument fastapi*.{FastAPI,APIRouter}().{get,post,put,patch,delete} {/api,}/v#/*`,`python argument fastapi.FastAPI {root_path,openapi_url}=*/v#*`,`python argument {flask*.Blueprint,*.register_blueprint} url_prefix=*/v#*`,`python argument flask*.{Flask,Blueprint}().{route,get,post} {/api,}/v#/*`,`python argument django.urls.{path,re_path} *v#/*`,`python {use,base} rest_framework.versioning.*`,`python string rest_framework.versioning.*`,`js argument {express,express.Router}().use {/api,}/v#*`,`js argument {express,express.Router}().{get,post,put,delete} {/api,}/v#/*`,`js call *.enableVersioning`,`ts decorator @nestjs/common.Version`,`java argument *Mapping* {/api,}/v#*`,`go argument *.{Group,Route,Mount,PathPrefix} {/api,}/v#*`]}],except:N,ticks:{"main.py":`from fastapi import APIRouter
router = APIRouter(prefix="/api/v1/sales")
`},ignores:{"main.py":`import requests
from fastapi import FastAPI
app = FastAPI(version="1.0")
requests.get("https://api.example.org/v1/rates")
`}},{id:`api-error-format`,title:`One format for all errors of an API`,field:`API practices`,shows:`Errors of one kind are answered in one place and in one shape: a handler that makes a JSON answer, or problem details (RFC 9457). An exception that is raised in each route leaves the shape to the framework.`,parts:[{name:`a handler that answers`,any:[`python decorator *.exception_handler & python call {fastapi,starlette}.responses.*Response`,`python call *.add_exception_handler & python def *{handler,exception,error}*`,`python decorator *.{errorhandler,app_errorhandler} & python call flask.{jsonify,make_response}`,`python argument * *problem+json`,`python argument * media_type=*problem+json`,`python def *exception_handler & python import rest_framework*`,`java annotation org.springframework.web.bind.annotation.{ControllerAdvice,RestControllerAdvice}`,`java use org.springframework.http.ProblemDetail`,`ts decorator @nestjs/common.Catch`]}],except:N,ticks:{"main.py":`from fastapi.responses import JSONResponse
@app.exception_handler(StockError)
def stock(request, error): return JSONResponse({'title': 'No stock'}, 409)
`},ignores:{"main.py":`from fastapi import HTTPException
from fastapi.responses import JSONResponse
def get(id): raise HTTPException(404)
`}},{id:`api-idempotency`,title:`Idempotent requests`,field:`API practices`,shows:`A request that is sent twice acts once: the API reads a key for it, or a library keeps count. An upsert, or PUT by its name, is another matter.`,parts:[{name:`a key`,any:[`python argument *headers.get {Idempotency-Key,idempotency-key,X-Idempotency-Key}`,`python argument fastapi*.Header alias={Idempotency-Key,idempotency-key,X-Idempotency-Key}`,`python decorator aws_lambda_powertools.utilities.idempotency.{idempotent,idempotent_function}`,`js argument *.{header,get} {Idempotency-Key,idempotency-key}`,`js use *.headers.idempotency-key`,`java argument *RequestHeader* Idempotency-Key`,`go argument *.{Get,GetHeader} Idempotency-Key`]}],except:N,ticks:{"main.py":`from fastapi import Header
def pay(key: str = Header(alias="Idempotency-Key")): ...
`},ignores:{"main.py":`from fastapi import Header
def pay(key: str = Header(alias="X-Request-Id")): ...  # Idempotency-Key
`}}],H=`python import {pyspark*,databricks*,awsglue*}`,je=[{id:`pyspark`,title:`Transformations with PySpark`,field:`Data engineering`,shows:`Data frames of Spark are changed: columns made or renamed, rows grouped, joined or deduplicated. To start a session, or to read a file and write it again, transforms nothing; groupby without a capital is pandas.`,parts:[{name:`a transformation`,any:[`python call *.{groupBy,withColumn,withColumns,withColumnRenamed,dropDuplicates,selectExpr,unionByName,crossJoin,na.fill,fillna,explode} & ${H}`,`python call *SparkSession*.{filter,where,join,agg,select,distinct,union,orderBy,map,flatMap,reduceByKey}`,`python call *.{withColumn,groupBy,withColumnRenamed} & python call *spark.read*`]}],except:N,ticks:{"clean.py":`from pyspark.sql import SparkSession
spark = SparkSession.builder.getOrCreate()
spark.read.csv("a").withColumnRenamed("a", "day")
`},ignores:{"clean.py":`import pandas
from pyspark.sql import SparkSession
spark = SparkSession.builder.getOrCreate()
pandas.read_csv("a").groupby("day").sum()
`}},{id:`spark-sql`,title:`Spark SQL`,field:`Data engineering`,shows:`Queries in SQL that Spark runs over its frames or tables. The module pyspark.sql bears the name and is used for every frame; it does not show it.`,parts:[{name:`a query`,any:[`python call *spark*.sql & sql {select,insert,merge,create table,create view}`,`python call *{SparkSession,sqlContext,SQLContext}*.sql & sql select`]}],except:N,ticks:{"report.py":`from pyspark.sql import SparkSession
spark = SparkSession.builder.getOrCreate()
spark.sql("select day, sum(price) from sales group by day")
`},ignores:{"report.py":`from pyspark.sql import SparkSession
spark = SparkSession.builder.getOrCreate()
spark.read.csv("sales")  # spark.sql("select day from sales")
`}},{id:`spark-performance`,title:`Spark jobs made faster`,field:`Data engineering`,shows:`How Spark spreads, joins or keeps data was set on purpose: a broadcast join, partitions, frames that are kept, or the plan looked at. The settings of a cluster alone do not show it.`,parts:[{name:`a job made faster`,any:[`python call pyspark.sql.functions.broadcast`,`python call *.{repartition,repartitionByRange,persist,unpersist,bucketBy} & ${H}`,`python call *.explain & ${H}`,`python argument *.config spark.sql.{adaptive,shuffle,autoBroadcastJoinThreshold}*`,`python argument *spark*.conf.set spark.sql.{adaptive,shuffle,autoBroadcastJoinThreshold}*`]}],except:N,ticks:{"join.py":`from pyspark.sql.functions import broadcast
sales = sales.join(broadcast(shops), 'shop')
`},ignores:{"join.py":`from pyspark.sql.functions import col
sales = sales.join(shops, 'shop').filter(col('a') > 1)  # broadcast(shops)
`}},{id:`stream-processing`,title:`Stream processing`,field:`Data engineering`,shows:`Events are worked on as they come, by an engine that keeps time and state: Spark Structured Streaming, Flink, Kafka Streams, Faust or Beam. A consumer that takes one message after another is no such engine.`,parts:[{name:`a stream`,any:[`python call *.readStream* & ${H}`,`python call *.writeStream* & ${H}`,`python call *spark*.readStream*`,`python call pyflink*.{get_execution_environment,create,StreamTableEnvironment.create}`,`python decorator faust.App().{agent,timer}`,`python call quixstreams.Application*`,`python call bytewax.dataflow.Dataflow`,`python call apache_beam.WindowInto`,`java new {org.apache.kafka.streams.KafkaStreams,org.apache.kafka.streams.StreamsBuilder}`,`java call org.apache.flink*.getExecutionEnvironment`]}],except:N,ticks:{"stream.py":`from pyspark.sql import SparkSession
spark = SparkSession.builder.getOrCreate()
spark.readStream.format("kafka").load()
`},ignores:{"consume.py":`from kafka import KafkaConsumer
for message in KafkaConsumer("sales"): print(message)  # readStream
`}},{id:`kafka`,title:`Kafka: producer and consumer`,field:`Data engineering`,shows:`A program sends messages to Kafka, and a program reads them: both. Kafka as a service in Compose shows that it runs, not that anybody speaks to it.`,parts:[{name:`a producer`,any:[`python call kafka*.KafkaProducer & python call *.send`,`python call confluent_kafka*.{Producer,SerializingProducer,AvroProducer} & python call *.produce`,`python call aiokafka*.AIOKafkaProducer & python call *.{send,send_and_wait}`,`python argument *.writeStream*.format kafka`,`python argument *.write.format kafka`,`python call faust.App().topic & python call *.send`,`python call airflow*.ProduceToTopicOperator`,`js call kafkajs.Kafka().producer*`,`java use *KafkaTemplate`,`java call *KafkaTemplate*.send`,`java new org.apache.kafka.clients.producer.{KafkaProducer,ProducerRecord}`,`go {call,literal} github.com/segmentio/kafka-go.{NewWriter,Writer}`,`go call github.com/{IBM,Shopify}/sarama.{NewSyncProducer,NewAsyncProducer}`,`go call github.com/confluentinc/confluent-kafka-go*.NewProducer`]},{name:`a consumer`,any:[`python call kafka*.KafkaConsumer`,`python call confluent_kafka*.{Consumer,DeserializingConsumer,AvroConsumer} & python call *.{poll,consume}`,`python call aiokafka*.AIOKafkaConsumer`,`python argument *.readStream*.format kafka`,`python argument *.read.format kafka`,`python decorator faust.App().agent`,`js call kafkajs.Kafka().consumer*`,`java annotation org.springframework.kafka.annotation.KafkaListener`,`java new org.apache.kafka.clients.consumer.KafkaConsumer`,`java new org.apache.kafka.streams.KafkaStreams`,`go {call,literal} github.com/segmentio/kafka-go.{NewReader,ReaderConfig}`,`go call github.com/{IBM,Shopify}/sarama.{NewConsumer,NewConsumerGroup}`,`go call github.com/confluentinc/confluent-kafka-go*.NewConsumer`]}],except:N,ticks:{"send.py":`from kafka import KafkaProducer
KafkaProducer().send("sales", b"1")
`,"read.py":`from kafka import KafkaConsumer
for message in KafkaConsumer("sales"): ...
`},ignores:{"compose.yaml":`services:
  kafka:
    image: apache/kafka
`,"send.py":`from kafka import KafkaConsumer, KafkaProducer
KafkaProducer().send("sales", b"1")
`}},{id:`rabbitmq`,title:`RabbitMQ`,field:`Data engineering`,shows:`A program sends messages to a queue of RabbitMQ or reads them from it. RabbitMQ as the broker of Celery, or as a service, is spoken to by Celery alone.`,parts:[{name:`messages`,any:[`python call *.{basic_publish,basic_consume,basic_get} & python import pika*`,`python call aio_pika*.{connect,connect_robust}`,`python call faststream.rabbit.RabbitBroker`,`js call amqplib*.{sendToQueue,publish,consume}`,`js call *.{sendToQueue,publish,consume} & js import {amqplib,amqplib/callback_api}`,`java annotation org.springframework.amqp.rabbit.annotation.RabbitListener`,`java call *RabbitTemplate.convertAndSend`,`go call github.com/{rabbitmq/amqp091-go,streadway/amqp}*.{Publish,PublishWithContext,Consume}`]}],except:N,ticks:{"send.py":`import pika
channel = pika.BlockingConnection().channel()
channel.basic_publish("", "sales", b"1")
`},ignores:{"tasks.py":`from celery import Celery
app = Celery(broker="amqp://broker")  # pika
`}},{id:`schema-registry`,title:`Avro, Protobuf and schema registries`,field:`Data engineering`,shows:`Messages or files have a schema that both sides keep to: Avro or Protobuf, written, read or registered by a program. JSON without a schema, and an .avsc file alone, are none.`,parts:[{name:`a schema in use`,any:[`python call fastavro*.{writer,reader,schemaless_writer,schemaless_reader,parse_schema}`,`python call avro.{schema.parse,datafile.DataFileWriter,datafile.DataFileReader,io.DatumWriter}`,`python call confluent_kafka.schema_registry*`,`python call pyspark.sql.{avro,protobuf}.functions.{from_avro,to_avro,from_protobuf,to_protobuf}`,`python call *_pb2.*`,`java use io.confluent.kafka.serializers.{KafkaAvroSerializer,KafkaAvroDeserializer}`,`js call @kafkajs/confluent-schema-registry*`,`js new @kafkajs/confluent-schema-registry.SchemaRegistry`]}],except:N,ticks:{"write.py":`from fastavro import writer, parse_schema
writer(file, parse_schema(schema), sales)
`},ignores:{"write.py":`import json, fastavro
json.dump(sales, file)
`,"sale.avsc":`{}`}}],Me=[{id:`snowflake`,title:`Snowflake`,field:`Data engineering`,shows:`A program, dbt or Terraform works with Snowflake: it queries, loads or declares something there. A connector in a manifest, or a connection that is asked nothing, is none.`,parts:[{name:`work in Snowflake`,any:[`python call snowflake.connector.connect & python call *.{execute,executemany,execute_string,execute_async,fetch_pandas_all}`,`python call snowflake.connector.pandas_tools.write_pandas`,`python call snowflake.snowpark*Session*.{sql,table,create_dataframe,read*,getOrCreate,create}`,`python call airflow*.{SnowflakeOperator,SnowflakeSqlApiOperator,SnowflakeHook,S3ToSnowflakeOperator}`,`python url snowflake & python call *.{execute,read_sql,read_sql_query,to_sql}`,`python argument *.format {snowflake,net.snowflake.spark.snowflake}`,`key *.outputs.*.type=snowflake & path profiles.y{,a}ml`,`terraform resource snowflake_{database,schema,table,warehouse,stage,pipe,task,stream,view}`]}],ticks:{"load.py":`import snowflake.connector
connection = snowflake.connector.connect(account=account)
connection.cursor().execute('select 1 from sales')
`},ignores:{"requirements.txt":`snowflake-connector-python
`,"load.py":`import snowflake.connector
print('snowflake')
`}},{id:`bigquery`,title:`BigQuery`,field:`Data engineering`,shows:`A program, dbt or Terraform works with BigQuery: it queries, loads or declares something there. A client that is asked nothing is none.`,parts:[{name:`work in BigQuery`,any:[`python call google.cloud.bigquery*.{query,query_and_wait,load_table_from_dataframe,load_table_from_uri,load_table_from_file,load_table_from_json,insert_rows,insert_rows_json,create_table,create_dataset}`,`python call *.{query,query_and_wait,load_table_from_dataframe,load_table_from_uri,load_table_from_json,insert_rows_json} & python call google.cloud.bigquery.Client`,`python call pandas_gbq.{read_gbq,to_gbq}`,`python call *.{to_gbq,read_gbq}`,`python call airflow*.{BigQuery*Operator,GCSToBigQueryOperator,BigQueryHook}`,`python argument *.format bigquery`,`key *.outputs.*.type=bigquery & path profiles.y{,a}ml`,`terraform resource google_bigquery_{dataset,table,job,routine}`,`js call @google-cloud/bigquery*.{query,insert}`]}],ticks:{"load.py":`from google.cloud import bigquery
client = bigquery.Client()
client.load_table_from_uri("gs://sales/a.csv", "sales")
`},ignores:{"load.py":`from google.cloud import bigquery, storage
client = storage.Client()  # bigquery.Client().query
`}},{id:`redshift`,title:`Amazon Redshift`,field:`Data engineering`,shows:`A program, dbt or infrastructure as code works with Redshift. PostgreSQL, whose driver it shares, is another database.`,parts:[{name:`work in Redshift`,any:[`python call redshift_connector.connect`,`python argument boto3*.client {redshift-data,redshift}`,`python url redshift*`,`python argument {psycopg2,psycopg}.connect host=*redshift*`,`python call airflow*.{RedshiftSQLOperator,RedshiftDataOperator,S3ToRedshiftOperator,RedshiftSQLHook}`,`python call awswrangler.redshift.*`,`key *.outputs.*.type=redshift & path profiles.y{,a}ml`,`key Resources.*.Type=AWS::{Redshift,RedshiftServerless}::*`,`terraform resource {aws_redshift,aws_redshiftserverless}_*`]}],ticks:{"load.py":`import redshift_connector
connection = redshift_connector.connect(host=host)
`},ignores:{"load.py":`import redshift_connector, psycopg2
connection = psycopg2.connect(host=host)  # redshift
`}},{id:`duckdb`,title:`DuckDB`,field:`Data engineering`,shows:`Files or frames are queried with DuckDB. A connection that is asked nothing is none.`,parts:[{name:`a query`,any:[`python call duckdb*.{sql,query,execute,executemany,read_parquet,read_csv,read_json,from_df,from_parquet}`,`python call *.{sql,execute} & python call duckdb.connect`,`key *.outputs.*.type=duckdb & path profiles.y{,a}ml`,`js call @duckdb/node-api*`]}],ticks:{"report.py":`import duckdb
duckdb.sql("select day, sum(price) from 'sales.parquet' group by day").show()
`},ignores:{"report.py":`import duckdb
connection = duckdb.connect('sales.db')  # duckdb.sql
`,"requirements.txt":`duckdb
`}},{id:`elasticsearch`,title:`Elasticsearch or OpenSearch`,field:`Data engineering`,shows:`A program puts documents into Elasticsearch or OpenSearch, or searches them. The service beside an ELK stack of images is spoken to by nobody.`,parts:[{name:`documents or searches`,any:[`python call {elasticsearch,opensearchpy}*.{index,search,bulk,streaming_bulk,async_bulk,async_search,parallel_bulk,create}`,`python call *.{index,search,bulk} & python call {elasticsearch,opensearchpy}*.{Elasticsearch,AsyncElasticsearch,OpenSearch}`,`python base elasticsearch_dsl.{Document,DocType}`,`js call @elastic/elasticsearch.Client().*`,`js call *.{index,search,bulk} & js new {@elastic/elasticsearch,@opensearch-project/opensearch}.Client`,`java extends *ElasticsearchRepository`,`java call *{ElasticsearchClient,ElasticsearchOperations,RestHighLevelClient}.{index,search,bulk,save}`,`go call github.com/{elastic/go-elasticsearch,olivere/elastic}*`]}],except:N,ticks:{"search.py":`from elasticsearch import Elasticsearch
client = Elasticsearch(url)
client.search(index="sales", query=query)
`},ignores:{"compose.yaml":`services:
  search:
    image: elasticsearch:8
`,"search.py":`import re, elasticsearch
re.search("a", text)
`}},{id:`lakehouse-tables`,title:`Tables in a lake: Delta Lake, Iceberg or Hudi`,field:`Data engineering`,shows:`Tables with transactions and a history over files in a lake, written or read in the format Delta, Iceberg or Hudi. Parquet files in folders are no such table.`,parts:[{name:`a table in the lake`,any:[`python argument *.format {delta,iceberg,hudi,org.apache.hudi}`,`python call delta*.DeltaTable.{forPath,forName,create,createIfNotExists,replace,createOrReplace,convertToDelta}`,`python call deltalake*.{write_deltalake,DeltaTable}`,`python call *.{write_delta,read_delta,scan_delta,scan_iceberg} & python import polars`,`python call pyiceberg.catalog*.{load_catalog,create_table,load_table}`,`python call awswrangler.athena.to_iceberg`,`python decorator {dlt,pyspark.pipelines}.{table,view,materialized_view}`]}],except:N,ticks:{"write.py":`from pyspark.sql import DataFrame
def save(sales: DataFrame): sales.write.format("delta").save("sales")
`},ignores:{"write.py":`import pandas as pd
pd.read_csv("a").to_parquet("delta/sales.parquet")  # format("delta")
`}},{id:`aws-glue-athena`,title:`AWS Glue or Athena`,field:`Data engineering`,shows:`A job of Glue, a table in its catalogue, or a query that Athena runs over files in S3.`,parts:[{name:`Glue or Athena`,any:[`python call awsglue*.{GlueContext,Job}`,`python argument boto3*.client {glue,athena} & python call *.{start_job_run,start_crawler,start_query_execution,create_job,create_crawler,get_query_results}`,`python call awswrangler.{athena,catalog}.*`,`python call {pyathena.connect,airflow*.AthenaOperator,airflow*.GlueJobOperator}`,`key Resources.*.Type=AWS::{Glue,Athena}::*`,`terraform resource {aws_glue,aws_athena}_*`]}],ticks:{"ask.py":`import boto3
client = boto3.client("athena")
client.start_query_execution(QueryString=query)
`},ignores:{"ask.py":`import boto3
client = boto3.client("s3")  # glue, athena
`}}],Ne=[{id:`polars-transform`,title:`Transformations with Polars`,field:`Data engineering`,shows:`Frames of Polars are changed with its expressions: columns made, rows chosen, grouped or joined. To read a file and write it again transforms nothing.`,parts:[{name:`a transformation`,any:[`python call *.{with_columns,group_by,group_by_dynamic,join,join_asof,agg,pivot,unpivot,filter,unique} & python call polars.*`,`python call polars.{when,concat,concat_str}`]}],except:N,ticks:{"clean.py":`import polars as pl
pl.scan_csv("a.csv").with_columns(pl.col("price") * 2)
`},ignores:{"clean.py":`import polars as pl
pl.read_csv("a.csv").write_parquet("a.parquet")  # .with_columns
`}},{id:`numpy-arrays`,title:`Arrays with NumPy`,field:`Data engineering`,shows:`Arrays of NumPy are made and reckoned with as a whole: both. np.nan in a frame of pandas, or an array that is only handed on, is none.`,parts:[{name:`arrays`,any:[`python call numpy.{array,asarray,arange,linspace,zeros,ones,full,eye,empty,meshgrid,load,loadtxt,genfromtxt,frombuffer}`,`python call numpy.random.*`]},{name:`reckoning with them`,any:[`python call numpy.{dot,matmul,einsum,mean,median,std,var,sum,cumsum,prod,diff,exp,log,sqrt,where,argmax,argmin,argsort,sort,percentile,quantile,clip,concatenate,stack,vstack,hstack,reshape,transpose,corrcoef,histogram,unique,interp,convolve}`,`python call numpy.linalg.*`,`python call numpy.{array,asarray,arange,linspace,zeros,ones,full}().{reshape,dot,mean,sum,std,cumsum,max,min,transpose,astype}`]}],except:N,ticks:{"moving.py":`import numpy as np
prices = np.array([1.5, 2, 3])
print(np.mean(prices))
`},ignores:{"clean.py":`import numpy as np
frame = frame.replace('', np.nan)  # np.mean(np.array([1]))
`}},{id:`notebook-analysis`,title:`Analysis in notebooks`,field:`Data engineering`,shows:`A notebook that loads data and asks something of it: counts, groups, correlations or distributions, with pandas, Polars, Spark or SQL. A notebook that only defines, trains or prints is none.`,parts:[{name:`data that is asked`,any:[`python call *.{groupby,value_counts,describe,corr,pivot_table,crosstab,nunique} & python call pandas.{read_*,DataFrame,merge} & path *.ipynb`,`python call *.{group_by,describe,value_counts} & python call polars.{read_*,scan_*} & path *.ipynb`,`python call *.{groupBy,describe,summary} & python import pyspark* & path *.ipynb`,`sql {group by,aggregate} & path *.ipynb`]}],ticks:{"sales.ipynb":`{"cells": [{"cell_type": "code", "source": ["import pandas as pd\\n", "sales = pd.read_csv(\\"a.csv\\")\\n", "sales.groupby(\\"day\\").sum()"]}], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}`},ignores:{"sales.ipynb":`{"cells": [{"cell_type": "markdown", "source": ["pd.read_csv(a).groupby(day)"]}, {"cell_type": "code", "source": ["import pandas as pd\\n", "print(pd.read_csv(\\"a.csv\\"))"]}], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}`,"sales.py":`import pandas as pd
pd.read_csv("a.csv").groupby("day").sum()
`}},{id:`data-plots`,title:`Plots of data`,field:`Data engineering`,shows:`Data is drawn by a program: with Matplotlib, Seaborn, Plotly, Altair, Bokeh or the plot of pandas. An import, or a figure without anything on it, is none.`,parts:[{name:`a plot`,any:[`python call matplotlib.pyplot.{plot,bar,barh,scatter,hist,pie,boxplot,imshow,fill_between,stackplot,errorbar,contour,contourf,violinplot}`,`python call *.{bar,barh,scatter,hist,boxplot,pie,imshow,fill_between} & python import matplotlib*`,`python call seaborn.{*plot,heatmap,pairplot,FacetGrid}`,`python call plotly.express.*`,`python call plotly.graph_objects.{Scatter,Bar,Pie,Histogram,Box,Heatmap,Candlestick,Indicator,Choropleth}`,`python call altair.Chart*.mark_*`,`python call bokeh.plotting.figure*.{line,vbar,circle,scatter,hbar}`,`python call *.{plot,plot.*} & python import pandas`,`python call *.hist & python import pandas`]}],except:N,ticks:{"draw.py":`import matplotlib.pyplot as plt
plt.bar(days, prices)
`},ignores:{"draw.py":`import matplotlib.pyplot as plt
plt.figure()  # plt.bar(days, prices)
`,"requirements.txt":`matplotlib
`}},{id:`data-dashboards`,title:`Dashboards of data`,field:`Data engineering`,shows:`A page that shows data and answers to its reader, made with Streamlit, Dash, Panel, Gradio or Shiny: figures or tables, with a choice to make. A picture that is saved is a plot.`,parts:[{name:`figures or tables`,any:[`python call streamlit*.{line_chart,bar_chart,area_chart,scatter_chart,plotly_chart,altair_chart,pyplot,metric,dataframe,table,map,data_editor}`,`python call dash*.{Graph,DataTable}`,`python call dash_core_components.Graph`,`python call panel.{Column,Row,pane.*,widgets.*}`,`python call gradio.{Dataframe,Plot,LinePlot,BarPlot}`,`python decorator shiny*.render.*`]},{name:`a choice`,any:[`python call streamlit*.{selectbox,multiselect,slider,date_input,radio,text_input,button,number_input,checkbox,file_uploader,tabs,segmented_control,select_slider}`,`python decorator *.callback & python import dash*`,`python decorator dash.callback`,`python call panel.{bind,interact,widgets.*}`,`python call gradio.{Dropdown,Slider,Radio}`,`python call shiny.ui.input_*`]}],except:N,ticks:{"app.py":`import streamlit as st
day = st.selectbox("Day", days)
st.line_chart(sales[day])
`},ignores:{"app.py":`import streamlit as st
st.title("Sales")
st.write("st.line_chart")
`}}],U=[`python call {requests,httpx}.{get,request} & !python url http://localhost & !python url http://127.0.0.1`,`python call {requests.Session,httpx.Client,httpx.AsyncClient,aiohttp.ClientSession}().{get,request} & !python url http://localhost`,`python call urllib.request.urlopen`,`python call airflow*.{HttpHook,SimpleHttpOperator,HttpOperator}`],W=[`python call *.{to_sql,to_gbq,write_database,write_pandas}`,`sql insert`,`sql copy`,`sql merge`,`python call *.{executemany,execute_values,execute_batch,copy_expert,copy_records_to_table,bulk_insert_mappings}`,`python call *.{insert_many,insert_one,bulk_write,replace_one} & python import {pymongo*,motor*}`,`python call *.{add,add_all,merge} & python call *.commit & python call {requests,httpx,aiohttp}*.get`,`python call *.load_table_from_*`],Pe=[{id:`api-to-database`,title:`From a web API into a database`,field:`Data engineering`,shows:`Data is fetched from somebody else's API and stored in a database, in the same repository. To save it as a file or to print it stores nothing, and an API of one's own that has a database fetches nothing.`,parts:[{name:`data fetched`,any:U,near:W},{name:`data stored`,any:W,near:U}],except:N,ticks:{"load.py":`import requests
rates = requests.get("https://api.example.org/rates").json()
cursor.executemany("insert into rates values (?)", rates)
`},ignores:{"load.py":`import requests, json
rates = requests.get("https://api.example.org/rates").json()
json.dump(rates, open("rates.json", "w"))  # insert into rates
`}},{id:`airflow-flow-control`,title:`Airflow: sensors, branches and task groups`,field:`Data engineering`,shows:`A pipeline of Airflow does more than one task after another: it waits for something, takes one of several ways, groups tasks or makes them from data.`,parts:[{name:`control of the flow`,any:[`python call airflow*Sensor`,`python call airflow*Sensor{Async,TaskSensor}`,`python decorator airflow*.task.{sensor,branch,short_circuit}`,`python call airflow*.{BranchPythonOperator,ShortCircuitOperator,BranchSQLOperator,TriggerDagRunOperator,TaskGroup}`,`python decorator airflow*.task_group`,`python call *.expand & python decorator airflow*.task`,`python base airflow*.BaseSensorOperator`,`python call airflow*.{Dataset,Asset}`]}],except:N,ticks:{"dags/load.py":`from airflow.providers.amazon.aws.sensors.s3 import S3KeySensor
wait = S3KeySensor(task_id='wait', bucket_key='s3://sales/a.csv')
`},ignores:{"dags/load.py":`from airflow.operators.python import PythonOperator, BranchPythonOperator
load = PythonOperator(task_id='load')  # S3KeySensor
`}},{id:`incremental-loads`,title:`Incremental loads`,field:`Data engineering`,shows:`A pipeline takes over only what is new or changed: by MERGE, by an incremental model, by a mark of how far it came, or by a cursor of a loader. To empty the table and load everything again is none.`,parts:[{name:`an incremental load`,any:[`sql merge`,`python call delta*.merge`,`python call *.{whenMatchedUpdate,whenMatchedUpdateAll,whenNotMatchedInsertAll,whenNotMatchedInsert}`,`python call dlt*.incremental`,`python argument {dlt.resource,dlt.pipeline}* write_disposition=merge`,`key models*materialized=incremental & path dbt_project.y{,a}ml`,`key models[].config.materialized=incremental`,`python def *{incremental,watermark}* & sql where & sql aggregate max`,`python argument *.option readChangeFeed*`,`python call *.foreachBatch`]}],except:N,ticks:{"load.sql":`merge into sales using new_sales n on sales.id = n.id
when not matched then insert values (n.id)
`},ignores:{"load.sql":`truncate table sales;
insert into sales select * from new_sales -- merge into
`,"merge.py":`import pandas as pd
pd.merge(a, b)
`}},{id:`change-data-capture`,title:`Change data capture`,field:`Data engineering`,shows:`The changes of a database are followed and carried elsewhere, by Debezium or by reading its log. The image of Debezium without a connector that says what to follow is none.`,parts:[{name:`a connector`,any:[`key spec.class=io.debezium.*`,`line *io.debezium.connector.*`,`python string io.debezium.connector.*`,`python argument * connector.class=io.debezium.*`,`python call pymysqlreplication.BinLogStreamReader`,`python call *.{start_replication,consume_stream,create_replication_slot} & python import psycopg2*`,`python argument *.option readChangeFeed*`,`java use io.debezium.*`,`terraform resource {aws_dms_replication_task,google_datastream_stream}`,`key Resources.*.Type=AWS::DMS::ReplicationTask`,`path **/*{debezium,connector}*.json`],near:[`key *image=*debezium*`,`key spec.class=io.debezium.*`,`line *io.debezium.connector.*`,`python string io.debezium.connector.*`,`python import {pymysqlreplication,psycopg2.extras}*`,`python argument *.option readChangeFeed*`,`java use io.debezium.*`,`terraform resource {aws_dms_replication_task,google_datastream_stream}`,`key Resources.*.Type=AWS::DMS::ReplicationTask`,`docker FROM *debezium*`]}],ticks:{"compose.yaml":`services:
  connect:
    image: quay.io/debezium/connect:3.0
`,"connectors/orders-connector.json":`{}`},ignores:{"compose.yaml":`services:
  connect:
    image: quay.io/debezium/connect:3.0
`,"README.md":`CDC with Debezium
`}},{id:`data-quality`,title:`Quality checks of data in pipelines`,field:`Data engineering`,shows:`Whole tables or frames are checked by a tool that says which rule failed: Great Expectations, pandera, Soda, Deequ, dbt's tests or Airflow's SQL checks. An assert on the number of rows, and a model of Pydantic for single records, are none.`,parts:[{name:`checks of tables`,any:[`python call *.expect_* & python import great_expectations*`,`python call great_expectations*.{Expect*,ExpectationSuite,add_expectation,ExpectationConfiguration}`,`python call great_expectations*Expect*`,`python call pandera*.{DataFrameSchema,Column,Check}`,`python base pandera*Model`,`python decorator pandera*.{check_types,check_io,check_input,check_output,check}`,`python call soda.scan.Scan`,`python call pydeequ*.{VerificationSuite,Check}`,`python call airflow*.{SQLColumnCheckOperator,SQLTableCheckOperator,SQLCheckOperator,SQLValueCheckOperator,GreatExpectationsOperator}`,`key {models,sources[].tables}[].columns[].{tests,data_tests}[]*`,`key checks for *`]}],except:[`test_*.py`,`conftest.py`],ticks:{"check.py":`import great_expectations as gx
frame = gx.from_pandas(sales)
frame.expect_column_values_to_not_be_null("price")
`},ignores:{"data_quality_checks.py":`def check(sales): assert len(sales) > 0
`,"requirements.txt":`great_expectations
`}}];function G(e,t){return[`python call *.{${t}} & python argument boto3*.{client,resource} ${e}`,`python call *.{${t}} & python argument aioboto*.{client,resource} ${e}`]}const Fe=[`key Resources.*.Type={AWS::Serverless::Function,AWS::Lambda::Function}`,`key functions.*.handler=* & path serverless.y{,a}ml`,`terraform resource aws_lambda_function`],Ie=[{id:`aws-s3`,title:`AWS S3`,field:`Cloud and infrastructure`,shows:`A program puts objects into S3, gets or lists them, or a bucket is declared as infrastructure. A client that is asked nothing is none.`,parts:[{name:`objects or a bucket`,any:[...G(`s3`,`upload_file,upload_fileobj,put_object,get_object,download_file,download_fileobj,list_objects_v2,list_objects,copy_object,delete_object,generate_presigned_url,generate_presigned_post,get_paginator,Bucket,Object,head_object`),`python call awswrangler.s3.*`,`python call s3fs.S3FileSystem*.{open,put,get,ls,glob}`,`python call airflow*.{S3Hook,S3CreateObjectOperator,LocalFilesystemToS3Operator,S3CopyObjectOperator}`,`js new @aws-sdk/client-s3.{PutObjectCommand,GetObjectCommand,ListObjectsV2Command,DeleteObjectCommand}`,`java call *S3Client.{putObject,getObject,listObjectsV2}`,`go call github.com/aws/aws-sdk-go*/service/s3*.{PutObject,GetObject,ListObjectsV2}`,`key Resources.*.Type=AWS::S3::Bucket`,`terraform resource {aws_s3_bucket,aws_s3_object}`]}],except:N,ticks:{"save.py":`import boto3
store = boto3.client("s3")
store.upload_file("a.csv", "sales", "a.csv")
`},ignores:{"save.py":`import boto3
store = boto3.client("s3")  # upload_file
`,"requirements.txt":`boto3
`}},{id:`aws-lambda`,title:`AWS Lambda`,field:`Cloud and infrastructure`,shows:`A function that Lambda runs: its handler in code, or its declaration in SAM, CloudFormation, CDK, Terraform or the Serverless Framework. lambda is also a word of Python, which is none.`,parts:[{name:`a function`,any:[...Fe,`python def lambda_handler & python parameter`,`python decorator {chalice.Chalice,aws_lambda_powertools}*`,`python call mangum.Mangum`,`python call aws_cdk.aws_lambda*.{Function,PythonFunction,DockerImageFunction}`,`js new aws-cdk-lib/{aws-lambda,aws-lambda-nodejs}*`,`java implements com.amazonaws.services.lambda.runtime.{RequestHandler,RequestStreamHandler}`,`go call github.com/aws/aws-lambda-go/lambda.{Start,StartWithOptions}`]}],except:N,ticks:{"app.py":`def lambda_handler(event, context):
    return {'statusCode': 200}
`},ignores:{"app.py":`import boto3
twice = lambda n: 2 * n  # def lambda_handler(event, context)
`}},{id:`aws-dynamodb`,title:`AWS DynamoDB`,field:`Cloud and infrastructure`,shows:`A program puts items into DynamoDB, gets or queries them, or a table for one is declared. The table that only locks Terraform's state is none.`,parts:[{name:`items or a table`,any:[...G(`dynamodb`,`Table,put_item,get_item,query,scan,update_item,delete_item,batch_writer,batch_get_item,batch_write_item,transact_write_items`),`python base pynamodb.models.Model`,`js new {@aws-sdk/lib-dynamodb,@aws-sdk/client-dynamodb}.{PutCommand,GetCommand,QueryCommand,UpdateCommand,ScanCommand,PutItemCommand,GetItemCommand}`,`java use software.amazon.awssdk.enhanced.dynamodb.*`,`key Resources.*.Type={AWS::DynamoDB::Table,AWS::Serverless::SimpleTable}`,`key resources.Resources.*.Type=AWS::DynamoDB::Table`,`terraform resource {aws_dynamodb_table_item,aws_dynamodb_global_table}`,`terraform resource aws_dynamodb_table & terraform resource aws_lambda_function`,`python call aws_cdk.aws_dynamodb.Table*`,`js new aws-cdk-lib/aws-dynamodb.*`]}],except:N,ticks:{"store.py":`import boto3
table = boto3.resource("dynamodb").Table("sales")
table.put_item(Item=sale)
`},ignores:{"state.tf":`resource "aws_dynamodb_table" "lock" {
  name = "terraform-lock"
}
`,"store.py":`import boto3
boto3.client("s3").put_object()  # dynamodb
`}},{id:`aws-sqs-sns`,title:`AWS queues and topics: SQS or SNS`,field:`Cloud and infrastructure`,shows:`Messages go through a queue of SQS or a topic of SNS: a program sends or receives them, or the queue is declared as infrastructure.`,parts:[{name:`a queue or a topic`,any:[...G(`sqs`,`send_message,send_message_batch,receive_message,delete_message,send_messages,receive_messages,get_queue_by_name,Queue,create_queue`),...G(`sns`,`publish,publish_batch,subscribe,Topic,create_topic`),`js new {@aws-sdk/client-sqs,@aws-sdk/client-sns}.{SendMessageCommand,ReceiveMessageCommand,PublishCommand}`,`java annotation io.awspring.cloud.sqs.annotation.SqsListener`,`go call github.com/aws/aws-sdk-go*/service/{sqs,sns}*.{SendMessage,ReceiveMessage,Publish}`,`key *Resources.*.Type=AWS::{SQS::Queue,SNS::Topic}`,`key functions.*.events[].{sqs,sns}* & path serverless.y{,a}ml`,`terraform resource {aws_sqs_queue,aws_sns_topic}`,`python call aws_cdk.{aws_sqs.Queue,aws_sns.Topic}`,`js new aws-cdk-lib/{aws-sqs,aws-sns}.*`]}],except:N,ticks:{"send.py":`import boto3
queue = boto3.client("sqs")
queue.send_message(QueueUrl=url, MessageBody="1")
`},ignores:{"send.py":`import boto3, smtplib
smtplib.SMTP().send_message(mail)  # boto3.client("sqs")
`}},{id:`aws-cloudformation`,title:`AWS CloudFormation or SAM`,field:`Cloud and infrastructure`,shows:`Resources of AWS are declared in a template of CloudFormation or SAM. What CDK or the Serverless Framework generates is not counted.`,parts:[{name:`resources`,any:[`key Resources.*.Type=AWS::* & key {AWSTemplateFormatVersion,Transform}=*`,`key Resources.*.Type=AWS::* & path {template,*stack*,**/cloudformation/**/*}.y{,a}ml`]}],ticks:{"template.yaml":`AWSTemplateFormatVersion: '2010-09-09'
Resources:
  Sales: { Type: AWS::S3::Bucket }
`},ignores:{"serverless.yml":`service: shop
resources:
  Resources:
    Sales: { Type: AWS::S3::Bucket }
`,"README.md":`CloudFormation
`}},{id:`aws-cdk`,title:`AWS CDK`,field:`Cloud and infrastructure`,shows:`A stack of one's own, with constructs in it, written for the AWS Cloud Development Kit: both. The empty stack of cdk init is none.`,parts:[{name:`a stack`,any:[`python base aws_cdk*.Stack`,`js extends {aws-cdk-lib,@aws-cdk/core}.Stack`,`java extends software.amazon.awscdk*.Stack`]},{name:`constructs`,any:[`python call aws_cdk.aws_*`,`js new {aws-cdk-lib/aws-*,@aws-cdk/aws-*}`,`js new aws-cdk-lib.aws_*`,`js call {aws-cdk-lib/aws-*,@aws-cdk/aws-*}`,`java use software.amazon.awscdk.services.*`]}],ticks:{"stack.py":`from aws_cdk import Stack, aws_s3
class Shop(Stack):
    def __init__(self): aws_s3.Bucket(self, "Sales")
`},ignores:{"stack.py":`from aws_cdk import Stack, aws_s3
class Shop(Stack):
    def __init__(self): super().__init__()  # aws_s3.Bucket
`,"cdk.json":`{ "app": "python3 app.py" }
`}},{id:`serverless-framework`,title:`Serverless Framework`,field:`Cloud and infrastructure`,shows:`Functions, what starts them and where they run, declared in serverless.yml: functions and events, both.`,parts:[{name:`functions`,any:[`key functions.*.handler=* & path serverless.y{,a}ml`]},{name:`events`,any:[`key functions.*.events[]* & path serverless.y{,a}ml`]}],ticks:{"serverless.yml":`service: shop
functions:
  get:
    handler: app.get
    events:
      - httpApi: GET /sales
`},ignores:{"serverless.yml":`service: shop
provider:
  name: aws
# functions
`,"template.yaml":`Resources:
  Get: { Type: AWS::Serverless::Function }
`}},{id:`aws-step-functions`,title:`AWS Step Functions`,field:`Cloud and infrastructure`,shows:`Steps that follow each other, run in parallel or are tried again are declared as a state machine.`,parts:[{name:`a state machine`,any:[`key *Resources.*.Type={AWS::Serverless::StateMachine,AWS::StepFunctions::StateMachine}`,`key stepFunctions.stateMachines.* & path serverless.y{,a}ml`,`terraform resource aws_sfn_state_machine`,`python call aws_cdk.aws_stepfunctions.StateMachine`,`js new aws-cdk-lib/aws-stepfunctions.StateMachine`]}],ticks:{"template.yaml":`Resources:
  Load:
    Type: AWS::Serverless::StateMachine
`},ignores:{"load.py":`import boto3
boto3.client("stepfunctions")  # StateMachine
`}},{id:`iam-policies`,title:`IAM: roles and policies`,field:`Cloud and infrastructure`,shows:`What a role or a user of a cloud may do is written down as a policy of one's own, action by action. A role with a policy that the provider made for everybody is none.`,parts:[{name:`a policy`,any:[`key *Resources.*.{PolicyDocument,Policies}*.Statement[].Action*`,`key *Resources.*.Properties.Policies[].*Policy*`,`key provider.iam*.statements[].Action* & path serverless.y{,a}ml`,`key provider.iamRoleStatements[].Action* & path serverless.y{,a}ml`,`terraform resource {aws_iam_policy,aws_iam_role_policy,aws_iam_user_policy,aws_s3_bucket_policy}`,`terraform resource {google_project_iam_member,google_project_iam_custom_role,google_storage_bucket_iam_member,google_service_account_iam_member}`,`terraform resource azurerm_{role_assignment,role_definition}`,`python call aws_cdk.aws_iam.{PolicyStatement,Policy}`,`js new aws-cdk-lib/aws-iam.{PolicyStatement,Policy}`]}],ticks:{"main.tf":`resource "aws_iam_policy" "read" {
  policy = data.aws_iam_policy_document.read.json
}
`},ignores:{"main.tf":`data "aws_iam_policy_document" "assume" {
}
resource "aws_iam_role_policy_attachment" "all" {
  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"
}
`}}],Le=[{id:`terraform`,title:`Infrastructure with Terraform`,field:`Cloud and infrastructure`,shows:`Resources of a provider are declared in Terraform or OpenTofu, two at least, with the provider that makes them. A resource that is null or random makes nothing.`,parts:[{name:`resources`,any:[`terraform resource {aws,google,azurerm,azuread,digitalocean,kubernetes,helm,cloudflare,github,oci,hcloud,snowflake,databricks,docker,heroku,linode,vercel,mongodbatlas,confluent,datadog,grafana}_*`],min:2,near:[`terraform provider *`]}],ticks:{"main.tf":`provider "aws" {}
resource "aws_s3_bucket" "sales" {}
resource "aws_sqs_queue" "sales" {}
`},ignores:{"main.tf":`provider "aws" {}
resource "null_resource" "a" {}
# resource "aws_s3_bucket" "sales" {}
resource "random_id" "b" {}
`}},{id:`terraform-modules-state`,title:`Terraform: modules and remote state`,field:`Cloud and infrastructure`,shows:`Infrastructure is put together from modules, and its state is kept where others can use it: both. A state file in the repository is a mistake.`,parts:[{name:`modules`,any:[`terraform module *`]},{name:`remote state`,any:[`terraform backend {s3,gcs,azurerm,remote,http,pg,consul,oss,kubernetes}`]}],ticks:{"main.tf":`terraform {
  backend "s3" {
  }
}
module "network" {
  source = "./network"
}
`},ignores:{"main.tf":`resource "aws_s3_bucket" "state" {}
module "network" {
  source = "./network"
}
# backend "s3" {}
`}},{id:`kubernetes-manifests`,title:`Manifests for Kubernetes`,field:`Cloud and infrastructure`,shows:`What runs in a cluster is declared: a Deployment, StatefulSet, DaemonSet, Job or CronJob with its containers. A configuration of a local cluster, or kubectl in a README, is none.`,parts:[{name:`a workload`,any:[`key kind={Deployment,StatefulSet,DaemonSet,Job,CronJob,Rollout} & key apiVersion=* & key spec.*containers[].image=*`]}],ticks:{"k8s/app.yaml":`apiVersion: apps/v1
kind: Deployment
spec:
  template:
    spec:
      containers:
        - image: shop:1
`},ignores:{"kind.yaml":`apiVersion: kind.x-k8s.io/v1alpha4
kind: Cluster
`,"compose.yaml":`services:
  app:
    image: shop:1
`}},{id:`kubernetes-probes-limits`,title:`Kubernetes: probes and limits`,field:`Cloud and infrastructure`,shows:`A workload tells the cluster when it is ready or alive, and how much memory and time it may take: both.`,parts:[{name:`probes`,any:[`key spec.*containers[].{livenessProbe,readinessProbe,startupProbe}*`,`key {livenessProbe,readinessProbe}* & path **/values*.y{,a}ml`]},{name:`limits`,any:[`key spec.*containers[].resources.{limits,requests}.*=*`,`key resources.{limits,requests}.*=* & path **/values*.y{,a}ml`]}],ticks:{"app.yaml":`kind: Deployment
spec:
  template:
    spec:
      containers:
        - readinessProbe: { httpGet: { path: /health } }
          resources: { limits: { memory: 128Mi } }
`},ignores:{"app.yaml":`kind: Deployment
spec:
  template:
    spec:
      containers:
        - image: shop:1
          # readinessProbe, resources
          resources: {}
`}},{id:`helm-charts`,title:`Charts for Helm`,field:`Cloud and infrastructure`,shows:`A chart of one's own: Chart.yaml with templates beside it. To install somebody else's chart uses Helm, and writes none.`,parts:[{name:`a chart`,any:[`key apiVersion=v# & key version=* & path chart.y{,a}ml`],near:[`path **/templates/**/*.{yaml,yml,tpl}`]}],ticks:{"chart/Chart.yaml":`apiVersion: v2
name: shop
version: 0.1.0
`,"chart/templates/app.yaml":`kind: Deployment
metadata:
  name: {{ .Release.Name }}
`},ignores:{"install.sh":`helm install grafana grafana/grafana
`,"values.yaml":`replicas: 2
`}},{id:`ansible`,title:`Ansible`,field:`Cloud and infrastructure`,shows:`Machines are set up by playbooks or roles of one's own: hosts and the tasks that they get. An inventory alone is a list of machines.`,parts:[{name:`tasks`,any:[`key [].hosts=* & key [].{tasks,roles}[]*`,`key [].name=* & path **/roles/*/{tasks,handlers}/*.y{,a}ml`]}],ticks:{"site.yml":`- hosts: web
  tasks:
    - name: Nginx
      apt: { name: nginx }
`},ignores:{"inventory.yml":`all:
  hosts:
    web:
`,"tasks.yml":`tasks:
  build:
    cmds: [make]
`}},{id:`nginx`,title:`Nginx`,field:`Cloud and infrastructure`,shows:`A configuration of Nginx of one's own that is put in place: copied into an image, mounted in Compose or installed by a script. The image with its own default page is none.`,parts:[{name:`a configuration`,any:[`path *nginx*.{conf,template,tmpl,j2}`,`path **/nginx/**/*.{conf,template,tmpl,j2}`,`key data.{nginx,default}.conf=*`,`docker COPY *.conf /etc/nginx/*`],near:[`docker FROM *nginx*`,`docker {COPY,ADD} */etc/nginx/*`,`key services.*.image=*nginx*`,`key services.*.volumes[]=*/etc/nginx*`,`key *containers[].image=*nginx*`,`line *{systemctl,service} *nginx*`,`line *nginx -{s,t}*`,`line */etc/nginx/*`]}],ticks:{Dockerfile:`FROM nginx:1.27
COPY nginx.conf /etc/nginx/nginx.conf
`,"nginx.conf":`events {}
`},ignores:{"compose.yaml":`services:
  web:
    image: nginx:1.27
`,"README.md":`nginx.conf
`}},{id:`cloud-networking`,title:`Networks in the cloud`,field:`Cloud and infrastructure`,shows:`A network of one's own, and rules for what may come in, declared as infrastructure: both. The provider's default network is none.`,parts:[{name:`a network`,any:[`terraform resource {aws_vpc,aws_subnet,google_compute_network,azurerm_virtual_network}`,`terraform module vpc`,`key Resources.*.Type=AWS::EC2::VPC`,`python call aws_cdk.aws_ec2.Vpc`,`js new aws-cdk-lib/aws-ec2.Vpc`]},{name:`rules`,any:[`terraform resource {aws_security_group,aws_vpc_security_group_ingress_rule,aws_network_acl,google_compute_firewall,azurerm_network_security_group}`,`key Resources.*.Type=AWS::EC2::SecurityGroup`,`python call aws_cdk.aws_ec2.SecurityGroup`,`js new aws-cdk-lib/aws-ec2.SecurityGroup`]}],ticks:{"network.tf":`resource "aws_vpc" "main" {}
resource "aws_security_group" "web" {}
`},ignores:{"network.tf":`data "aws_vpc" "default" {}
resource "aws_security_group" "web" {}
`}}],K=`path *compose*.y{,a}ml`,Re=[{id:`dockerfile`,title:`Images of one's own`,field:`Containers`,shows:`A Dockerfile that packs code: it says what it starts from, takes files in, and says what is run. An image that only adds packages to another is half of it, and Compose with other people's images is none.`,parts:[{name:`a Dockerfile`,any:[`docker {COPY,ADD} * & docker FROM * & docker CMD *`,`docker {COPY,ADD} * & docker FROM * & docker ENTRYPOINT *`]}],ticks:{Dockerfile:`FROM python:3.12
COPY . /app
CMD ["python", "/app/main.py"]
`},ignores:{Dockerfile:`FROM apache/airflow:2.10
RUN pip install pandas
`,"compose.yaml":`services:
  db:
    image: postgres:16
`}},{id:`docker-multi-stage`,title:`Multi-stage builds`,field:`Containers`,shows:`An image is built in one stage, and only the result is copied into another, so that tools for building stay behind. To copy a tool such as uv out of its image is no stage of one's own.`,parts:[{name:`a copy from a stage`,any:[`docker COPY *--from={build*,*-build,*_build,builder*,*-builder,*_builder,base*,*-base,deps*,*-deps,dependencies,install*,compile*,front*,client*,web*,node*,requirements*,poetry*,packages*,export*,venv*,development,publish*,release*,production*,prod*,sdist*,runtime*,test*,assets*,vendor*,stage*,#} * & docker FROM *`,`docker COPY *--from=* & docker stage * & !docker COPY *--from=*{/uv,lambda-adapter,composer}*`]}],ticks:{Dockerfile:`FROM node:22 AS build
RUN npm run build
FROM nginx:1.27
COPY --from=build /app/dist /usr/share/nginx/html
`},ignores:{Dockerfile:`FROM python:3.12 AS app
COPY --from=ghcr.io/astral-sh/uv:0.5 /uv /bin/uv
`}},{id:`docker-non-root`,title:`Containers that do not run as root`,field:`Containers`,shows:`An image gives up root for a user of its own, or a manifest asks for one. USER root, and a user that the base image brings along, do not show it.`,parts:[{name:`a user`,any:[`docker USER * & ${[`root`,`root:root`,`0`,`0:0`,`airflow`,`jovyan`,`jenkins`,`postgres`,`spark`,`astro`].map(e=>`!docker USER ${e}`).join(` & `)}`,`docker USER {app,appuser,app-user,nonroot,nobody,node,user,#,#:#} & docker FROM *`,`docker USER * & docker RUN *{useradd,adduser} *`,`key spec.*securityContext.runAsNonRoot=true`,`key spec.*securityContext.runAsUser={1,2,3,4,5,6,7,8,9}*`]}],ticks:{Dockerfile:`FROM python:3.12
RUN useradd shop
USER shop
`},ignores:{Dockerfile:`FROM apache/airflow:2.10
USER root
RUN apt-get update
USER airflow
`}},{id:`dockerignore`,title:`A build context without ballast (.dockerignore)`,field:`Containers`,shows:`A .dockerignore keeps out of an image what does not belong there, in a repository that builds one.`,parts:[{name:`a .dockerignore`,any:[`path {.dockerignore,*.dockerignore}`],near:[`docker FROM *`]}],ticks:{Dockerfile:`FROM python:3.12
COPY . /app
`,".dockerignore":`.venv
`},ignores:{".gitignore":`.venv
`,Dockerfile:`FROM python:3.12
COPY . /app
`}},{id:`compose-services`,title:`Compose: services that wait for each other`,field:`Containers`,shows:`Services in Compose that depend on each other, tell that they are healthy, and keep their data in volumes: all three. The Compose file that Airflow hands out is not counted.`,parts:[{name:`what a service depends on`,any:[`key services.*.depends_on* & ${K}`]},{name:`a health check`,any:[`key services.*.healthcheck.test* & ${K}`]},{name:`volumes`,any:[`key services.*.volumes[]* & ${K}`]}],ticks:{"compose.yaml":`services:
  app:
    build: .
    depends_on: { db: { condition: service_healthy } }
  db:
    image: postgres:16
    volumes: [data:/var/lib/postgresql/data]
    healthcheck: { test: pg_isready }
`},ignores:{"compose.yaml":`services:
  app:
    build: .
    depends_on: [db]  # healthcheck
  db:
    image: postgres:16
    volumes: [data:/var/lib/postgresql/data]
`}},{id:`docker-healthcheck`,title:`Health checks of containers`,field:`Containers`,shows:`A container tells whether it works, and not only that it runs: HEALTHCHECK in an image, or healthcheck for a service in Compose.`,parts:[{name:`a health check`,any:[`docker HEALTHCHECK * & !docker HEALTHCHECK NONE`,`key services.*.healthcheck.test* & ${K}`]}],ticks:{Dockerfile:`FROM python:3.12
HEALTHCHECK CMD curl -f http://localhost:8000/health
`},ignores:{Dockerfile:`FROM python:3.12
HEALTHCHECK NONE
`,"compose.yaml":`services:
  db:
    restart: always  # healthcheck
`}},{id:`docker-published-images`,title:`Published images`,field:`Containers`,shows:`Images are put into a registry, by a workflow, a pipeline or a script. An image that is only built stays where it is.`,parts:[{name:`an image that is pushed`,any:[`key jobs.*.steps[].uses={docker/build-push-action*,docker/bake-action*} & key jobs.*.steps[].with.push={true,$*} & ${P}`,`key jobs.*.steps[].run=*{docker push,docker image push,buildx build --push,docker compose push}* & ${P}`,`key jobs.*.steps[].run=*docker buildx build*--push* & ${P}`,`key *script{[],}=*docker push* & ${F}`,`line *{docker push,docker image push,podman push,docker-compose push,docker compose push}*`,`line *docker build*--push*`]}],ticks:{"publish.sh":`docker build -t shop .
docker push example/shop:1
`},ignores:{"publish.sh":`docker build -t shop .
# docker push example/shop:1
`}}],ze=[{id:`ci-tests`,title:`Tests that run in CI`,field:`CI and delivery`,shows:`A workflow or pipeline runs the tests of the code: the command stands there. To install pytest runs nothing, and neither does a workflow that only builds.`,parts:[{name:`a run of the tests`,any:I([`{pytest,tox,nox,ctest}*`,`*{run ,-m ,&& ,; }{pytest,tox,nox,unittest}*`,`*manage.py test*`,`{npm,pnpm,yarn,bun} {test,t,run test}*`,`*{npx ,exec }{vitest,jest,mocha,playwright test,cypress run}*`,`*go test*`,`*{mvn,mvnw} *{test,verify}*`,`*{gradle,gradlew} *{test,check,build}*`,`make *test*`,`*dbt {test,build}*`,`*docker{ compose,-compose} *pytest*`])}],ticks:{".github/workflows/ci.yml":`on: push
jobs:
  test:
    steps:
      - run: pytest
`},ignores:{".github/workflows/ci.yml":`on: push
jobs:
  build:
    steps:
      - run: pip install pytest
      # - run: pytest
`}},{id:`ci-matrix`,title:`CI over several versions (matrix)`,field:`CI and delivery`,shows:`One job runs several times, over versions or systems that a matrix lists. Several jobs written one after another are none.`,parts:[{name:`a matrix`,any:[`key jobs.*.strategy.matrix.*[]* & ${P}`,`key *.parallel.matrix[].* & ${F}`]}],ticks:{".github/workflows/ci.yml":`jobs:
  test:
    strategy:
      matrix:
        python: ['3.12', '3.13']
`},ignores:{".github/workflows/ci.yml":`jobs:
  test:
    env: { python: '3.12' }
    # matrix: [3.12, 3.13]
`}},{id:`ci-deployment`,title:`Deployment by a pipeline`,field:`CI and delivery`,shows:`A workflow or pipeline brings the code to where it runs: to a platform, a cloud, a cluster or a site. A script that is run by hand, and an image that is only pushed, are none.`,parts:[{name:`a deployment`,any:[L(`*heroku-deploy*,*render-deploy*,*render-action*,superfly/flyctl-actions*,*railway*,aws-actions/amazon-ecs-deploy*,*beanstalk-deploy*,azure/webapps-deploy*,Azure/webapps-deploy*,azure/functions-action*,Azure/functions-action*,google-github-actions/deploy-*,*vercel-action*,actions/deploy-pages*,peaceiris/actions-gh-pages*,appleboy/ssh-action*,appleboy/scp-action*,cloudflare/wrangler-action*,digitalocean/app_action*,*s3-sync-action*`),...I([`*{flyctl,fly,sam,cdk,serverless,sls,copilot,eb,vercel,netlify,firebase,zappa,wrangler} deploy*`,`*{railway up,heroku container:release,render deploys create,api.render.com,git push heroku,git push dokku}*`,`*gcloud {run,app,functions,builds} {deploy,submit}*`,`*{az webapp ,az functionapp ,az containerapp }*`,`*aws {s3 sync,s3 cp,lambda update-function-code,ecs update-service,cloudformation deploy}*`,`*{kubectl apply,kubectl set image,kubectl rollout,helm upgrade,kustomize build}*`,`*{terraform apply,tofu apply,pulumi up,ansible-playbook }*`,`*ssh *@*docker*`])]}],ticks:{".github/workflows/deploy.yml":`on: push
jobs:
  deploy:
    steps:
      - run: flyctl deploy --remote-only
`},ignores:{"deploy.sh":`flyctl deploy
`,".github/workflows/ci.yml":`on: push
jobs:
  test:
    steps:
      - run: pytest  # flyctl deploy
`}},{id:`ci-docker-images`,title:`Images built in CI`,field:`CI and delivery`,shows:`A workflow or pipeline builds the images of the repository, whether it pushes them or not. A service that CI starts from somebody else's image is none.`,parts:[{name:`an image that is built`,any:[L(`docker/build-push-action*,docker/bake-action*,*kaniko*,redhat-actions/buildah-build*`),...I([`*docker {build ,buildx build,image build,compose build}*`,`*docker-compose build*`,`*docker{ compose,-compose} up *--build*`,`*kaniko/executor*`])]}],ticks:{".github/workflows/image.yml":`on: push
jobs:
  image:
    steps:
      - uses: docker/build-push-action@v6
`},ignores:{".github/workflows/ci.yml":`on: push
jobs:
  test:
    services:
      db: { image: 'postgres:16' }
    steps:
      - run: docker ps # docker build .
`}},{id:`ci-service-containers`,title:`CI with a database beside it`,field:`CI and delivery`,shows:`Tests in CI run against a real database or broker that starts with them: a service of the job, Compose, or Testcontainers' like. SQLite in memory needs none.`,parts:[{name:`a service`,any:[`key jobs.*.services.*.image=* & ${P}`,`key *services[]* & ${F}`,`key jobs.*.steps[].run=*docker{ compose,-compose} *up* & key jobs.*.steps[].run=*{pytest,npm test,npm run test,go test,mvn,gradlew} & ${P}`,`key jobs.*.steps[].run=*docker{ compose,-compose} *up* & key jobs.*.steps[].run=*{pytest,npm test,npm run test,go test,mvn,gradlew} * & ${P}`]}],ticks:{".github/workflows/ci.yml":`jobs:
  test:
    services:
      db:
        image: postgres:16
`},ignores:{"compose.yaml":`services:
  db:
    image: postgres:16
`,".github/workflows/ci.yml":`jobs:
  test:
    steps:
      - run: pytest
`}},{id:`gitlab-ci`,title:`CI with GitLab`,field:`CI and delivery`,shows:`A pipeline of GitLab that does something with the code: installs, checks, tests, builds or deploys. A job that only prints is none.`,parts:[{name:`a job on the code`,any:[`key *script{[],}=*{pip,uv,poetry,pytest,tox,python,ruff,npm,pnpm,yarn,npx,mvn,mvnw,gradle,gradlew,go,docker,make,terraform,dbt,kubectl,helm,cargo} * & ${F}`,`key *script{[],}={pytest,tox,make,ruff check,npm test,go test} & ${F}`]}],ticks:{".gitlab-ci.yml":`test:
  script:
    - pip install -r requirements.txt
    - pytest
`},ignores:{".gitlab-ci.yml":`hello:
  script:
    - echo hello
`}},{id:`jenkins`,title:`CI with Jenkins`,field:`CI and delivery`,shows:`A Jenkinsfile with stages that run commands on the code. Jenkins as an image in Compose runs nothing of one's own.`,parts:[{name:`stages with commands`,any:[`line *stage(* & line {sh,bat,powershell} * & path jenkinsfile*`,`line *stage(* & line {sh,bat,powershell}(* & path jenkinsfile*`,`line *stage(* & line *{ sh *} & path jenkinsfile*`]}],ticks:{Jenkinsfile:`pipeline {
  stages {
    stage('Test') { steps {
      sh 'pytest'
    } }
  }
}
`},ignores:{Jenkinsfile:`pipeline {
  stages {
    stage('Test') { steps {
      echo 'Test' // sh 'pytest'
    } }
  }
}
`,"compose.yaml":`services:
  ci:
    image: jenkins/jenkins
`}},{id:`ci-secrets`,title:`Secrets in workflows`,field:`CI and delivery`,shows:`A workflow or pipeline takes keys and passwords from the secrets of the repository, or logs in without any through OpenID Connect. GITHUB_TOKEN is there unasked, and a password in the file is a mistake.`,parts:[{name:`a secret`,any:[`key *=*secrets.{A,B,C,D,E,F,GC,GE,GH,GM,GO,GP,GR,H,I,J,K,L,M,N,O,P,Q,R,S,T,U,V,W,X,Y,Z}* & ${P}`,`key {,jobs.*.}permissions.id-token=write & ${P}`,`line *withCredentials(* & path jenkinsfile*`,`line *credentials('* & path jenkinsfile*`]}],ticks:{".github/workflows/deploy.yml":`jobs:
  deploy:
    steps:
      - run: flyctl deploy
        env: { FLY_API_TOKEN: '\${{ secrets.FLY_API_TOKEN }}' }
`},ignores:{".github/workflows/ci.yml":`jobs:
  test:
    steps:
      - run: pytest
        env: { TOKEN: '\${{ secrets.GITHUB_TOKEN }}', PASSWORD: secret }
`}},{id:`ci-reuse`,title:`Workflows and actions that are used again`,field:`CI and delivery`,shows:`A workflow that others call, or an action of one's own, so that the same steps stand in one place.`,parts:[{name:`a workflow or an action`,any:[`key on.workflow_call* & ${P}`,`key runs.using=* & path action.y{,a}ml`,`key include[].local=* & ${F}`]}],ticks:{".github/actions/setup/action.yml":`runs:
  using: composite
  steps: []
`},ignores:{".github/workflows/ci.yml":`on: workflow_dispatch # workflow_call
jobs:
  test:
    steps:
      - uses: actions/checkout@v4
`}}],q=`ruff,black,flake8,pylint,isort,autopep8,yapf,eslint,prettier,biome,oxlint,stylelint,sqlfluff,hadolint,yamllint,shellcheck,markdownlint,golangci-lint,ansible-lint,tflint`,Be=[`{${q}}{, *}`,`*{run ,-m ,npx ,exec ,x ,&& }{${q}}{, *}`,`*{uvx ,pnpm ,yarn }{ruff,black,eslint,prettier,biome,lint,format}*`,`{npm,pnpm,yarn,bun} run {lint,format}*`,`*{run ,}pre-commit run*`,`make *{lint,format}*`,`*{go vet,gofmt }*`,`*terraform fmt*`,`*{checkstyle,spotless}*`],Ve=[`{mypy,pyright,basedpyright,pyre,tsc}{, *}`,`*{run ,-m ,npx ,exec ,uvx ,&& }{mypy,pyright,basedpyright,tsc}{, *}`,`{npm,pnpm,yarn,bun} run {typecheck,type-check,types,check-types}*`,`make *{mypy,types,typecheck}*`],J=`path .pre-commit-config.y{,a}ml`,He=[{id:`pre-commit`,title:`Checks before each commit`,field:`CI and delivery`,shows:`Hooks of pre-commit, Husky or Lefthook check what is committed, and the repository says which. The package alone, or a sample in .git, is none.`,parts:[{name:`hooks`,any:[`key repos[].hooks[].id=* & ${J}`,`key lint-staged* & path package.json`,`key {pre-commit,pre-push}.{commands,jobs}* & path {lefthook,.lefthook}.y{,a}ml`,`path .husky/{pre-commit,pre-push,commit-msg}`]}],ticks:{".pre-commit-config.yaml":`repos:
  - repo: https://github.com/astral-sh/ruff-pre-commit
    hooks: [{ id: ruff }]
`},ignores:{"requirements-dev.txt":`pre-commit
`,".pre-commit-config.yaml":`repos: []
# id: ruff
`}},{id:`linters-in-ci`,title:`Linters and formatters in CI`,field:`CI and delivery`,shows:`A workflow or pipeline runs a linter or a formatter over the code, itself or through pre-commit. To install one runs none, and neither does its configuration alone.`,parts:[{name:`a run of a linter`,any:[L(`astral-sh/ruff-action*,chartboost/ruff-action*,psf/black*,pre-commit/action*,golangci/golangci-lint-action*,*super-linter*,hadolint/hadolint-action*,py-actions/flake8*,terraform-linters/*,wearerequired/lint-action*`),...I(Be)]}],ticks:{".github/workflows/ci.yml":`jobs:
  lint:
    steps:
      - run: ruff check .
`},ignores:{".github/workflows/ci.yml":`jobs:
  test:
    steps:
      - run: pip install ruff black
      - run: pytest
`}},{id:`linter-configuration`,title:`Linters and formatters, set up`,field:`Good practices`,shows:`The rules that code keeps to are written down for a linter or a formatter. Its name in a list of packages sets nothing up.`,parts:[{name:`rules`,any:[`key tool.{ruff,black,isort,pylint,flake8,yapf,autopep8,sqlfluff}* & path pyproject.toml`,`line [flake8] & path {.flake8,setup.cfg,tox.ini}`,`key {lint,line-length,select,extend-select,target-version}* & path {ruff,.ruff}.toml`,`key repos[].hooks[].id={ruff,ruff-check,ruff-format,black,flake8,pylint,isort,eslint,prettier,sqlfluff-lint,golangci-lint} & ${J}`,`key {eslintConfig,prettier}* & path package.json`,`key {rules,extends}* & path .eslintrc{,.json,.yml,.yaml}`,`path {eslint.config,.eslintrc,prettier.config,.prettierrc}.{js,cjs,mjs,ts}`,`path {.prettierrc,.prettierrc.json,biome.json,biome.jsonc,.pylintrc,.sqlfluff,.oxlintrc.json,.golangci.yml,.golangci.yaml,checkstyle.xml}`]}],ticks:{"pyproject.toml":`[tool.ruff]
line-length = 100
`},ignores:{"requirements-dev.txt":`ruff
black
`,"pyproject.toml":`[project]
name = "shop"
# [tool.ruff]
`}},{id:`editorconfig`,title:`The same format in every editor (EditorConfig)`,field:`Good practices`,shows:`An .editorconfig tells every editor how files of the repository are written. The settings of one's own editor tell nobody else.`,parts:[{name:`an .editorconfig`,any:[`path .editorconfig`]}],ticks:{".editorconfig":`root = true
[*]
indent_style = space
`},ignores:{".vscode/settings.json":`{ "editor.tabSize": 2 }
`,"README.md":`.editorconfig
`}},{id:`static-type-checks`,title:`Static type checks`,field:`CI and delivery`,shows:`A type checker looks over the code: mypy, Pyright or tsc, in CI, before each commit or with rules that are written down. Type hints that nothing checks are another skill.`,parts:[{name:`a type checker`,any:[...I(Ve),L(`jakebailey/pyright-action*,tsuyoshicho/action-mypy*`),`key repos[].hooks[].id={mypy,pyright,basedpyright} & ${J}`,`key tool.{mypy,pyright,basedpyright,pyre}* & path pyproject.toml`,`line [mypy] & path {mypy,.mypy,tox}.ini`,`line [mypy] & path setup.cfg`,`line {mypy,pyright,*run mypy,*run pyright,*-m mypy}{, *}`]}],ticks:{".github/workflows/ci.yml":`jobs:
  types:
    steps:
      - run: mypy src
`},ignores:{"requirements-dev.txt":`mypy
`,".github/workflows/ci.yml":`jobs:
  test:
    steps:
      - run: pip install mypy
`}},{id:`dependency-updates`,title:`Updates of dependencies (Dependabot, Renovate)`,field:`CI and delivery`,shows:`A bot is told which dependencies of the repository it keeps up to date. Its pull requests without a configuration are GitHub's own doing.`,parts:[{name:`a bot's configuration`,any:[`key updates[].package-ecosystem=* & path .github/dependabot.y{,a}ml`,`key {extends,packageRules,enabledManagers}* & path {renovate,.renovaterc}.json`,`path .github/renovate.json5`,`path {.renovaterc,renovate.json5}`]}],ticks:{".github/dependabot.yml":`version: 2
updates:
  - package-ecosystem: pip
    directory: /
`},ignores:{".github/dependabot.yml":`version: 2
updates: []
# package-ecosystem: pip
`}},{id:`automated-releases`,title:`Automated releases`,field:`CI and delivery`,shows:`A version is made, described or published by a workflow or a tool that is set up for it, and not by hand. A tag, and a version in a manifest, are made by hand.`,parts:[{name:`a release`,any:[L(`*release-please-action*,softprops/action-gh-release*,actions/create-release*,ncipollo/release-action*,pypa/gh-action-pypi-publish*,changesets/action*,goreleaser/goreleaser-action*,cycjimmy/semantic-release-action*,python-semantic-release/*,release-drafter/*,JS-DevTools/npm-publish*`),...I([`*semantic-release*`,`*gh release create*`,`npm publish*`,`*{twine upload,poetry publish,uv publish}*`,`*goreleaser *`,`*cz bump*`,`*release-it*`]),`key tool.semantic_release* & path pyproject.toml`,`key {branches,plugins}* & path .releaserc{,.json}`,`key release.{branches,plugins}* & path package.json`,`path {.goreleaser.yml,.goreleaser.yaml,release-please-config.json}`]}],ticks:{".github/workflows/release.yml":`on: push
jobs:
  release:
    steps:
      - uses: googleapis/release-please-action@v4
`},ignores:{"pyproject.toml":`[project]
version = "1.0.0"
`,".github/workflows/ci.yml":`on: release # semantic-release
jobs:
  test:
    steps:
      - run: pytest
`}},{id:`security-scanning`,title:`Security checks of code and images`,field:`CI and delivery`,shows:`A scanner looks for known holes, leaked secrets or unsafe code: CodeQL, Trivy, Bandit, pip-audit, Gitleaks or their like, in CI or before each commit.`,parts:[{name:`a scanner`,any:[L(`github/codeql-action/*,aquasecurity/trivy-action*,gitleaks/gitleaks-action*,snyk/actions*,pypa/gh-action-pip-audit*,trufflesecurity/trufflehog*,anchore/scan-action*,actions/dependency-review-action*,ossf/scorecard-action*,bridgecrewio/checkov-action*,aquasecurity/tfsec-action*,SonarSource/*,sonarsource/*`),...I([`{bandit,pip-audit,safety,trivy,gitleaks,semgrep,checkov,tfsec,snyk,govulncheck} *`,`*{run ,-m ,npx ,&& ,uvx }{bandit,pip-audit,pip_audit,safety,semgrep,checkov,snyk}{, *}`,`*npm audit*`]),`key repos[].hooks[].id={bandit,gitleaks,detect-secrets,trufflehog,semgrep,checkov,python-safety-dependencies-check,terraform_tfsec,terraform_checkov} & ${J}`,`line sonar.projectKey*`]}],ticks:{".github/workflows/security.yml":`jobs:
  scan:
    steps:
      - uses: github/codeql-action/analyze@v3
`},ignores:{"SECURITY.md":`Report holes by mail.
`,".github/workflows/ci.yml":`jobs:
  test:
    steps:
      - run: pip install bandit
`}},{id:`commit-conventions`,title:`Rules for commit messages`,field:`CI and delivery`,shows:`Commit messages are checked against a convention by a tool: commitlint, Commitizen, gitlint or a hook. Messages that look so are a habit, and no rule.`,parts:[{name:`a check of messages`,any:[`key tool.commitizen* & path pyproject.toml`,`key repos[].hooks[].id={commitizen,conventional-pre-commit,commitlint,gitlint,commit-msg} & ${J}`,`path {commitlint.config.js,commitlint.config.cjs,commitlint.config.mjs,commitlint.config.ts,.commitlintrc,.commitlintrc.json,.commitlintrc.yml,.commitlintrc.yaml,.gitlint,.cz.toml,.cz.json}`,`key {commitlint,config.commitizen}* & path package.json`,`key jobs.*.steps[].uses={wagoid/commitlint-github-action*,amannn/action-semantic-pull-request*,webiny/action-conventional-commits*} & ${P}`]}],ticks:{".pre-commit-config.yaml":`repos:
  - repo: https://github.com/commitizen-tools/commitizen
    hooks: [{ id: commitizen }]
`},ignores:{".pre-commit-config.yaml":`repos:
  - repo: https://github.com/astral-sh/ruff-pre-commit
    hooks: [{ id: ruff }] # commitizen
`}}],Y=`{/,*/,}{health,healthz,healthcheck,health-check,health_check,livez,readyz,liveness,readiness,live,ready,ping}{,/}`,Ue=[{id:`prometheus-metrics`,title:`Metrics for Prometheus`,field:`Logging and operations`,shows:`A program counts or measures what it does and offers it to Prometheus. The image of Prometheus, with a configuration that asks nobody but itself, is none.`,parts:[{name:`metrics`,any:[`python call prometheus_client*.{Counter,Gauge,Histogram,Summary,Info,Enum,start_http_server,make_asgi_app,generate_latest,push_to_gateway}`,`python call prometheus_fastapi_instrumentator.Instrumentator*`,`python call {starlette_exporter,prometheus_flask_exporter}*`,`python use {starlette_exporter,starlette_prometheus}.PrometheusMiddleware`,`python string django_prometheus.middleware.*`,`js new prom-client.{Counter,Gauge,Histogram,Summary}`,`js call prom-client.collectDefaultMetrics`,`js call express-prom-bundle`,`java use io.micrometer.core.instrument.{MeterRegistry,Counter,Timer}`,`dependency maven:io.micrometer:micrometer-registry-prometheus`,`go call github.com/prometheus/client_golang/prometheus*.{NewCounter,NewCounterVec,NewGauge,NewGaugeVec,NewHistogram,NewHistogramVec,Handler}`]}],except:N,ticks:{"main.py":`from prometheus_client import Counter
orders = Counter("orders", "Orders taken")
`},ignores:{"count.py":`from collections import Counter
import prometheus_client
orders = Counter(names)
`,"compose.yaml":`services:
  metrics:
    image: prom/prometheus
`}},{id:`grafana-dashboards`,title:`Dashboards in Grafana`,field:`Logging and operations`,shows:`Dashboards that lie in the repository and a Grafana that takes them, by its provisioning or by Terraform. The image alone shows an empty page.`,parts:[{name:`a dashboard`,any:[`terraform resource grafana_dashboard`,...[`**/grafana/**/*.json`,`**/dashboards/**/*.json`,`*dashboard*.json`].map(e=>`path ${e} & !path *{credential,secret,service-account,service_account}*`)],near:[`terraform resource grafana_dashboard`,`key providers[].options.path=*`,`key *image=*grafana/grafana*`,`key datasources[].type=*`,`docker FROM *grafana/grafana*`]}],ticks:{"compose.yaml":`services:
  grafana:
    image: grafana/grafana:11.0.0
`,"grafana/dashboards/orders.json":`{}`},ignores:{"compose.yaml":`services:
  grafana:
    image: grafana/grafana:11.0.0
`,"src/dashboard.py":`print('Grafana')
`}},{id:`opentelemetry-tracing`,title:`Tracing with OpenTelemetry`,field:`Logging and operations`,shows:`Requests are followed through a program by spans that OpenTelemetry makes or that the code opens. A collector in Compose that nobody sends to is none.`,parts:[{name:`spans`,any:[`python call *.{start_as_current_span,start_span} & python import opentelemetry*`,`python decorator *.start_as_current_span & python import opentelemetry*`,`python call opentelemetry.instrumentation*.{instrument,instrument_app}`,`python call opentelemetry.sdk.trace*.{TracerProvider,BatchSpanProcessor}`,`python call logfire.{configure,instrument_*,span}`,`docker {CMD,ENTRYPOINT} *opentelemetry-instrument*`,`js new @opentelemetry/{sdk-node.NodeSDK,sdk-trace-node.NodeTracerProvider}`,`js call @opentelemetry/api.trace*`,`java annotation io.opentelemetry.instrumentation.annotations.WithSpan`,`java use io.opentelemetry.api.trace.{Span,Tracer}`,`go call go.opentelemetry.io/otel*.{Start,NewTracerProvider}`]}],except:N,ticks:{"main.py":`from opentelemetry import trace
tracer = trace.get_tracer("shop")
with tracer.start_as_current_span("order"): ...
`},ignores:{"main.py":`import logging, opentelemetry
logging.info('trace')
`,"compose.yaml":`services:
  otel:
    image: otel/opentelemetry-collector
`}},{id:`error-tracking`,title:`Errors reported to Sentry or its like`,field:`Logging and operations`,shows:`Errors of the running program are sent to a service that collects them: Sentry, Rollbar, Bugsnag or Honeybadger, started by the code. A log file that somebody reads is logging.`,parts:[{name:`the start`,any:[`python call sentry_sdk.init`,`python call {rollbar,honeybadger}.{init,configure}`,`python call bugsnag.configure`,`js call @sentry/*.{init,captureException}`,`js call @bugsnag/js.start`,`go call github.com/getsentry/sentry-go.{Init,CaptureException}`,`java call io.sentry.Sentry.{init,captureException}`]}],ticks:{"main.py":`import sentry_sdk
sentry_sdk.init(dsn=dsn)
`},ignores:{"main.py":`import logging
import sentry_sdk  # sentry_sdk.init(dsn=dsn)
logging.exception('Sentry')
`}},{id:`health-check-endpoint`,title:`A route for health checks`,field:`Logging and operations`,shows:`A backend has a route that tells whether it works, for a load balancer, a cluster or a person: /health or its like. A test that asks another server's is none.`,parts:[{name:`a route`,any:[`python argument fastapi*.{FastAPI,APIRouter}().{get,api_route,add_api_route} ${Y}`,`python argument flask*.{Flask,Blueprint}().{get,route} ${Y}`,`python argument fastapi*.APIRouter prefix={/,*/}{health,healthz}`,`python argument {app,application,router,*_router,api,bp,*_bp,blueprint,health}.{get,route} ${Y}`,`python argument django.urls.{path,re_path} ${Y}`,`python argument django.urls.{path,re_path} django.urls.include() & python import health_check*`,`js argument {express,express.Router,fastify}().get ${Y}`,`js argument {app,router,server}.get ${Y}`,`ts decorator @nestjs/terminus.HealthCheck`,`java implements org.springframework.boot.actuate.health.HealthIndicator`,`key management.endpoint*.health*`,`java argument *GetMapping* ${Y}`,`go argument *.{HandleFunc,Handle,GET,Get} ${Y}`]}],except:N,ticks:{"main.py":`from fastapi import FastAPI
app = FastAPI()
@app.get("/health")
def health(): return {"status": "ok"}
`},ignores:{"check.py":`import requests
requests.get("https://example.org/health")  # @app.get("/health")
`}},{id:`log-rotation`,title:`Log rotation`,field:`Logging and operations`,shows:`Logs are kept from growing without end: a handler that begins a new file, or limits for the logs of containers. To log into one file is none.`,parts:[{name:`rotation`,any:[`python call logging.handlers.{RotatingFileHandler,TimedRotatingFileHandler}`,`python string logging.handlers.{RotatingFileHandler,TimedRotatingFileHandler}`,`python call *{RotatingFileHandler,concurrent_log_handler.ConcurrentRotatingFileHandler}`,`python argument loguru.logger.add {rotation,retention}=*`,`key services.*.logging.options.max-{size,file}=*`,`key x-logging.options.max-{size,file}=*`,`js new winston-daily-rotate-file`,`path {logrotate.conf,logrotate.d/*,**/logrotate.d/*,*.logrotate}`,`go literal gopkg.in/natefinch/lumberjack*.Logger`]}],ticks:{"log.py":`from logging.handlers import RotatingFileHandler
handler = RotatingFileHandler("shop.log", maxBytes=10**6)
`},ignores:{"log.py":`import logging
handler = logging.FileHandler("shop.log")  # RotatingFileHandler
`}},{id:`log-collection`,title:`Logs collected in one place`,field:`Logging and operations`,shows:`Logs of several services are carried to one place and kept there, by Promtail, Fluent Bit, Filebeat, Logstash or Vector, or by a handler that sends them. A place for logs that gets none is none.`,parts:[{name:`what carries them`,any:[`key services.*.image=*{promtail,fluent-bit,fluentd,filebeat,logstash,timberio/vector,grafana/alloy}*`,`key *containers[].image=*{promtail,fluent-bit,fluentd,filebeat,logstash,timberio/vector,grafana/alloy}*`,`key services.*.logging.driver={fluentd,loki,gelf,awslogs,gcplogs,syslog}`,`key scrape_configs[].*.__path__=*`,`python call watchtower.CloudWatchLogHandler`,`python call logging_loki.{LokiHandler,LokiQueueHandler}`,`python call google.cloud.logging.Client().{setup_logging,logger}`,`python call azure.monitor.opentelemetry.configure_azure_monitor`,`js new {winston-loki,winston-cloudwatch,winston-elasticsearch}*`]}],except:N,ticks:{"compose.yaml":`services:
  logs:
    image: grafana/promtail:3.0.0
    volumes: ['./promtail.yml:/etc/promtail/config.yml']
`},ignores:{"compose.yaml":`services:
  logs:
    image: grafana/loki:3.0.0
# image: grafana/promtail
`}},{id:`alerting`,title:`Alerts`,field:`Logging and operations`,shows:`When something is wrong, somebody is told: by rules of Prometheus or Grafana, alarms of a cloud, or what a pipeline calls when it fails. A line in a log tells nobody.`,parts:[{name:`an alert`,any:[`key groups[].rules[].alert=* & key groups[].rules[].expr=*`,`key spec.groups[].rules[].alert=*`,`key receivers[].*_configs[]*`,`terraform resource {aws_cloudwatch_metric_alarm,google_monitoring_alert_policy,azurerm_monitor_metric_alert,grafana_rule_group,datadog_monitor}`,`key *Resources.*.Type=AWS::CloudWatch::Alarm`,`python argument airflow* {on_failure_callback,sla_miss_callback}=*`,`python argument prefect* on_failure=*`,`python call airflow*.{SlackWebhookOperator,SlackAPIPostOperator,EmailOperator,send_slack_webhook_notification}`,`js new aws-cdk-lib/aws-cloudwatch.Alarm`,`python call aws_cdk.aws_cloudwatch.Alarm`]}],except:N,ticks:{"alerts.yml":`groups:
  - name: shop
    rules:
      - alert: Down
        expr: up == 0
`},ignores:{"rules.yml":`groups:
  - name: shop
    rules:
      - record: orders
        expr: sum(orders)
`,"log.py":`import logging
logging.error('alert')
`}}],X=`test,tests,lint,format,fmt,run,start,build,install,setup,up,down,dev,serve,migrate,check,deploy,clean,docs,coverage,types,typecheck,logs,seed,shell`,We=[{id:`task-runner`,title:`Tasks by name (Make, just, Task)`,field:`Good practices`,shows:`What one does with the project again and again (test, lint, run, build) has a name and a place: two tasks at least in a Makefile, a justfile or a Taskfile. The scripts that npm init writes are none.`,parts:[{name:`tasks`,any:[`target {${X}}{,-*,_*}`,`key tasks.{${X}}* & path {taskfile,.taskfile}*.y{,a}ml`,`key tool.{poe,taskipy}.tasks.* & path pyproject.toml`,`python decorator {invoke,nox}.{task,session}`],min:2}],except:[`**/docs/**`,`**/doc/**`],ticks:{Makefile:`test:
	pytest
lint:
	ruff check .
`},ignores:{Makefile:`# test: pytest
main.o: main.c
	cc -c main.c
`,"README.md":`make test
`}},{id:`retries-backoff`,title:`Retries with growing waits`,field:`Good practices`,shows:`What fails for a moment is tried again, only so often and with a wait between: by tenacity, backoff, urllib3's Retry, or what an orchestrator has for it. A loop with try and pass is none.`,parts:[{name:`retries`,any:[`python decorator {tenacity,stamina,retrying,retry}*.retry`,`python call tenacity.{retry,Retrying,AsyncRetrying}`,`python decorator backoff.{on_exception,on_predicate}`,`python call {urllib3,requests}*.Retry`,`python argument {airflow,prefect}* {retries,retry_delay,retry_exponential_backoff}=*`,`python argument celery*task {autoretry_for,max_retries,retry_backoff}=*`,`java annotation {org.springframework.retry.annotation.Retryable,io.github.resilience4j.retry.annotation.Retry}`,`js call {p-retry,async-retry,axios-retry}`,`go call github.com/{cenkalti/backoff,avast/retry-go,hashicorp/go-retryablehttp}*`]}],except:N,ticks:{"fetch.py":`from tenacity import retry, wait_exponential
@retry(wait=wait_exponential())
def fetch(): ...
`},ignores:{"fetch.py":`import time, tenacity
for attempt in range(3):
    try: fetch()
    except OSError: pass  # @retry
`}},{id:`licence`,title:`A licence`,field:`Documentation`,shows:`The repository says at its top what others may do with it, in a file of its own. A word in the README or in a manifest is no licence text.`,parts:[{name:`a licence`,any:[`path /{license,licence,copying,unlicense}{,.md,.txt,.rst}`]}],ticks:{LICENSE:`MIT License
`},ignores:{"README.md":`MIT License
`,"pyproject.toml":`[project]
license = "MIT"
`}},{id:`changelog`,title:`A changelog`,field:`Documentation`,shows:`What changed from version to version is told to those who use it, in a file of its own. The history of commits is told to those who write it.`,parts:[{name:`a changelog`,any:[`path {changelog,changes,history,release_notes,release-notes}{.md,.rst,.txt}`]}],ticks:{"CHANGELOG.md":`## 1.1.0

- Prices in euros
`},ignores:{"README.md":`## Changelog
`,"changelog.py":`print('CHANGELOG.md')
`}},{id:`contributing-guide`,title:`A guide for contributors`,field:`Documentation`,shows:`How to work on the project stands in a guide of its own: CONTRIBUTING, at the top, in docs or in .github.`,parts:[{name:`a guide`,any:[`path {,docs/,.github/}{contributing,development,developing}{.md,.rst,.txt}`]}],ticks:{"CONTRIBUTING.md":`Run the tests with pytest.
`},ignores:{"README.md":`## Contributing
`,"src/contributing.py":`x = 1
`}},{id:`collaboration-templates`,title:`Templates for issues and pull requests`,field:`Documentation`,shows:`Issues or pull requests begin with a form that asks for what is needed, or code has owners who are asked.`,parts:[{name:`a template`,any:[`path {.github/,docs/,}pull_request_template{.md,.txt,/*}`,`path .github/issue_template{.md,/*.md,/*.yml,/*.yaml}`,`path {.github/,docs/,}codeowners`,`path .gitlab/{issue,merge_request}_templates/*.md`]}],ticks:{".github/pull_request_template.md":`## What changes
`},ignores:{"CONTRIBUTING.md":`Open an issue.
`}},{id:`documentation-site`,title:`A documentation site (MkDocs, Sphinx, Docusaurus)`,field:`Documentation`,shows:`Pages about the project are built into a site: its configuration, fitted to the project, and the pages: both. A README is one page, and what mkdocs new writes is nobody's.`,parts:[{name:`a configuration`,any:[`key site_name=* & key {nav,theme,plugins}* & path mkdocs.y{,a}ml`,`python assign {extensions,html_theme} & python assign project & path conf.py`,`path {docusaurus.config,.vitepress/config,**/.vitepress/config}.{js,ts,mjs,mts}`,`key book* & path {book.toml,_quarto.yml}`,`path {antora.yml,_config.yml}`],near:[`path **/docs/**/*.{md,mdx,rst,adoc,qmd}`,`path **/{doc,documentation,src,website}/**/*.{md,mdx,rst,adoc,qmd}`]}],ticks:{"mkdocs.yml":`site_name: Shop
nav:
  - Start: index.md
`,"docs/index.md":`# Shop
`},ignores:{"mkdocs.yml":`site_name: My Docs
`,"docs/index.md":`# Welcome to MkDocs
`}},{id:`architecture-decision-records`,title:`Architecture decision records`,field:`Documentation`,shows:`Decisions and their reasons are kept one by one, with a number or a date, two at least. A page called architecture describes what is, not why.`,parts:[{name:`decisions`,any:[`path **/{adr,adrs,decisions,decision-records,architecture-decisions,architecture_decisions}/{[0-9]*,adr-*,adr_*}.{md,rst,adoc}`,`path {adr-[0-9]*,adr_[0-9]*}.{md,rst,adoc}`],min:2}],ticks:{"docs/adr/0001-postgres.md":`# PostgreSQL
`,"docs/adr/0002-fastapi.md":`# FastAPI
`},ignores:{"docs/architecture.md":`# Architecture
`,"docs/decisions.md":`# Decisions
`}},{id:`architecture-diagrams`,title:`Diagrams as code`,field:`Documentation`,shows:`How the parts of a system belong together is drawn from text that lies in the repository: PlantUML, Mermaid, Structurizr, D2, DBML or diagrams for Python. A picture cannot be changed with the code.`,parts:[{name:`a diagram`,any:[`path *.{puml,plantuml,mmd,mermaid,dsl,d2,dbml,drawio}`,`python call diagrams.Diagram`]}],ticks:{"docs/shop.puml":`@startuml
api -> database
@enduml
`},ignores:{"docs/architecture.png":``,"docs/architecture.md":`![Architecture](architecture.png)
`}}],Z=[`key name=* & path dbt_project.y{,a}ml`,`path dbt_project.y{,a}ml`];function Q(e){return[`python import *`,`python call *`,`sql select`,`sql create table`].flatMap(t=>[`${t} & path **/{${e}}/**/*.{py,sql,ipynb}`,`${t} & path {${e}}{,_*,-*}.{py,sql,ipynb}`,`${t} & path *[_-]{${e}}.{py,sql,ipynb}`])}const Ge=[{id:`dbt-models`,title:`Models with dbt`,field:`Data engineering`,shows:`Models in SQL that dbt builds, in a project of dbt. The examples that dbt init brings along are not counted, and neither are queries in a folder called models without a project.`,parts:[{name:`a model`,any:[`sql select & path **/models/**/*.sql`],near:Z}],ticks:{"dbt_project.yml":`name: shop
`,"models/marts/sales.sql":`select day, sum(price) as price from {{ ref('raw_sales') }} group by day
`},ignores:{"dbt_project.yml":`name: shop
`,"models/example/my_first_dbt_model.sql":`select 1 as id
`,"queries/sales.sql":`select day from sales
`}},{id:`dbt-tests`,title:`Tests with dbt`,field:`Data engineering`,shows:`Columns of models or sources are tested by dbt: unique, not_null, relationships, accepted values, or a query of one's own in tests. Descriptions alone are documentation.`,parts:[{name:`a test`,any:[`key {models,seeds,snapshots}[].columns[].{tests,data_tests}[]*`,`key {models,seeds,snapshots}[].{tests,data_tests}[]*`,`key sources[].tables[].columns[].{tests,data_tests}[]*`,`key sources[].tables[].{tests,data_tests}[]*`,`sql select & path **/tests/**/*.sql`],near:Z}],ticks:{"dbt_project.yml":`name: shop
`,"models/schema.yml":`models:
  - name: sales
    columns:
      - name: id
        data_tests: [unique, not_null]
`},ignores:{"dbt_project.yml":`name: shop
`,"models/schema.yml":`models:
  - name: sales
    columns:
      - name: id
        description: unique, not_null
`}},{id:`data-layers`,title:`Layers of data (medallion)`,field:`Data engineering`,shows:`Data goes through three layers, each with code of its own: as it came (bronze, raw), cleaned (silver, staging) and ready to be asked (gold, marts). Folders of data files, or a picture in the README, are no layers.`,parts:[{name:`as it came`,any:[...Q(`bronze,raw,landing,1_bronze,01_bronze`),`key sources[].tables[].name=* & path **/models/**`]},{name:`cleaned`,any:Q(`silver,staging,cleaned,trusted,2_silver,02_silver,intermediate`)},{name:`ready to be asked`,any:Q(`gold,marts,mart,curated,refined,3_gold,03_gold,serving`)}],except:N,ticks:{"bronze/load.py":`import requests
`,"silver/clean.py":`import pandas
`,"gold/report.sql":`select day from sales
`},ignores:{"data/bronze/a.csv":`1
`,"data/silver/a.csv":`1
`,"data/gold/a.csv":`1
`,"load.py":`import pandas  # bronze, silver, gold
`}},{id:`star-schema`,title:`Star schema: facts and dimensions`,field:`Data engineering`,shows:`A model for analysis: tables of facts and tables of dimensions, each with code that makes them: both. Tables with keys between them are a relational model, not yet a star.`,parts:[{name:`a table of facts`,any:[`sql select & path {fct,fact}_*.sql`,`sql create table & path {fct,fact}_*.sql`,`sql select & path **/facts/**/*.sql`,`python argument *.{to_sql,saveAsTable,insertInto,writeTo,to_gbq,write_table} {*.,}{fact,fct}_*`,`python field __tablename__ & python class {Fact,Fct}*`,`python string {fact,fct}_* & python field __tablename__`,`python call * & path {fct,fact}_*.py`]},{name:`a table of dimensions`,any:[`sql select & path dim_*.sql`,`sql create table & path dim_*.sql`,`sql select & path **/{dimensions,dims}/**/*.sql`,`python argument *.{to_sql,saveAsTable,insertInto,writeTo,to_gbq,write_table} {*.,}dim_*`,`python field __tablename__ & python class Dim*`,`python string dim_* & python field __tablename__`,`python call * & path dim_*.py`]}],except:N,ticks:{"models/marts/fct_sales.sql":`select day, shop_id, price from sales
`,"models/marts/dim_shop.sql":`select id as shop_id, city from shops
`},ignores:{"schema.sql":`create table sale (shop int references shop (id));
create table shop (id int) -- dim_shop, fact_sale
`}}],Ke=[{id:`secrets-management`,title:`Secrets kept in a vault`,field:`Cloud and infrastructure`,shows:`A program or its infrastructure takes its secrets from a service that keeps them: Secrets Manager, Parameter Store, Secret Manager, Key Vault or Vault. A .env file and the secrets of a workflow are other skills.`,parts:[{name:`a secret that is taken`,any:[`python call *.{get_secret_value,get_parameter,get_parameters,get_parameters_by_path} & python argument boto3*.client {secretsmanager,ssm}`,`python call aws_lambda_powertools.utilities.parameters.*`,`python call google.cloud.secretmanager*.{access_secret_version,SecretManagerServiceClient}`,`python call azure.keyvault.secrets*.{SecretClient,get_secret}`,`python call hvac.Client`,`js new @aws-sdk/client-secrets-manager.GetSecretValueCommand`,`terraform {resource,data} {aws_secretsmanager_secret,aws_secretsmanager_secret_version,aws_ssm_parameter,google_secret_manager_secret,google_secret_manager_secret_version,azurerm_key_vault_secret,vault_generic_secret}`,`key kind={ExternalSecret,SealedSecret}`,`key *Resources.*.Type=AWS::SecretsManager::Secret`]}],except:N,ticks:{"settings.py":`import boto3
vault = boto3.client("secretsmanager")
key = vault.get_secret_value(SecretId="key")
`},ignores:{"settings.py":`import os
key = os.environ["SECRET_KEY"]  # get_secret_value
`,".env":`SECRET_KEY=1
`}},{id:`gcp-storage`,title:`Google Cloud Storage`,field:`Cloud and infrastructure`,shows:`A program puts objects into Google Cloud Storage, gets or lists them, or a bucket is declared as infrastructure.`,parts:[{name:`objects or a bucket`,any:[`python call *.{upload_from_filename,upload_from_string,upload_from_file,download_to_filename,download_as_text,download_as_bytes,download_as_string,list_blobs,blob} & python call google.cloud.storage.Client*`,`python call gcsfs.GCSFileSystem*`,`python call airflow*.{GCSHook,LocalFilesystemToGCSOperator}`,`js new @google-cloud/storage.Storage`,`go call cloud.google.com/go/storage.NewClient`,`terraform resource {google_storage_bucket,google_storage_bucket_object}`]}],except:N,ticks:{"save.py":`from google.cloud import storage
bucket = storage.Client().bucket("sales")
bucket.blob("a.csv").upload_from_filename("a.csv")
`},ignores:{"save.py":`from google.cloud import storage
storage.Client()  # upload_from_filename
`}},{id:`gcp-functions`,title:`Google Cloud Functions or Cloud Run`,field:`Cloud and infrastructure`,shows:`A function or a service that Google runs when it is needed: in code, as infrastructure, or deployed by a command in a workflow or script.`,parts:[{name:`a function or a service`,any:[`python decorator functions_framework.{http,cloud_event}`,`js call @google-cloud/functions-framework.{http,cloudEvent}`,`go call github.com/GoogleCloudPlatform/functions-framework-go/functions.{HTTP,CloudEvent}`,`terraform resource {google_cloudfunctions_function,google_cloudfunctions2_function,google_cloud_run_service,google_cloud_run_v2_service,google_cloud_run_v2_job}`,`key jobs.*.steps[].uses=google-github-actions/{deploy-cloudrun,deploy-cloud-functions}*`,`key jobs.*.steps[].run=*gcloud {functions,run} deploy*`,`key steps[].args[]=run & key steps[].args[]=deploy & path cloudbuild*.y{,a}ml`,`line *gcloud {functions,run} deploy*`,`key kind=Service & key apiVersion=serving.knative.dev/*`]}],ticks:{"main.py":`import functions_framework
@functions_framework.http
def sales(request): ...
`},ignores:{"main.py":`import functions_framework
def sales(request): ...  # gcloud functions deploy
`}},{id:`azure-functions`,title:`Azure Functions`,field:`Cloud and infrastructure`,shows:`A function that Azure runs when something happens: in code, or declared as infrastructure.`,parts:[{name:`a function`,any:[`python decorator azure.functions.{FunctionApp,Blueprint}().*`,`python use azure.functions.{HttpRequest,TimerRequest,InputStream,QueueMessage} & python def main`,`js call @azure/functions.app.*`,`java annotation com.microsoft.azure.functions.annotation.FunctionName`,`terraform resource azurerm_{linux_function_app,windows_function_app,function_app}`,`key jobs.*.steps[].uses={azure,Azure}/functions-action*`]}],ticks:{"function_app.py":`import azure.functions as func
app = func.FunctionApp()
@app.route("sales")
def sales(request): ...
`},ignores:{"function_app.py":`import azure.functions as func
app = func.FunctionApp()  # @app.route
`}},{id:`azure-storage`,title:`Azure Storage`,field:`Cloud and infrastructure`,shows:`A program puts files into Azure's Blob Storage or Data Lake, gets or lists them, or the storage is declared as infrastructure.`,parts:[{name:`files or a container`,any:[`python call azure.storage.{blob,filedatalake}*.{upload_blob,download_blob,list_blobs,upload_data,get_blob_client,get_container_client,create_file,get_file_client}`,`python call *.{upload_blob,download_blob,list_blobs,upload_data} & python import azure.storage*`,`js call @azure/storage-blob*.{upload,uploadData,download,uploadFile}`,`terraform resource azurerm_storage_{account,container,blob,data_lake_gen2_filesystem}`]}],except:N,ticks:{"save.py":`from azure.storage.blob import BlobClient
blob = BlobClient.from_connection_string(text, "sales", "a.csv")
blob.upload_blob(data)
`},ignores:{"save.py":`from azure.storage.blob import BlobServiceClient
print('upload_blob')
`,"requirements.txt":`azure-storage-blob
`}}],$=[...re,...ne,...ee,...ie,...de,...le,...oe,...l,...ue,..._,...pe,...be,...ye,...ge,..._e,...xe,...me,...he,...ve,...M,...Se,...Ce,...Te,...Ee,...De,...Oe,...ke,...Ae,...je,...Me,...Ne,...Pe,...Ie,...Le,...Re,...ze,...He,...Ue,...We,...Ge,...Ke],qe=new Map($.map(e=>[e.id,e]));export{$ as n,qe as t};
//# sourceMappingURL=catalogue.js.map