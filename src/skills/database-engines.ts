/** Specific database engines, and access to them. */
import { testFiles } from "./shared.ts";
import type { Skill } from "./skill.ts";

/** A service may belong to another tool, so the application must also have the driver. */
const mysqlDrivers = [
  "python import {pymysql*,mysql.connector*,MySQLdb*,aiomysql*,asyncmy*}",
  "dependency pypi:{pymysql,mysql-connector-python,mysqlclient,aiomysql,asyncmy}",
  "dependency npm:{mysql,mysql2}",
  "dependency maven:{com.mysql:mysql-connector-j,mysql:mysql-connector-java}",
  "go import github.com/go-sql-driver/mysql",
];

const redisClients = [
  "python call {redis,aioredis}*.{Redis,StrictRedis,from_url,RedisCluster,create_redis_pool}",
  "python call flask_redis.FlaskRedis",
  "js new ioredis",
  "js new ioredis.Redis",
  "js call {redis.createClient,ioredis}",
  "go call github.com/{redis/go-redis,go-redis/redis}*.NewClient",
  "java use org.springframework.data.redis*",
  "java new redis.clients.jedis*",
];

export const databaseEngineSkills: readonly Skill[] = [
  {
    id: "mysql-connection",
    title: "Connecting to MySQL or MariaDB",
    field: "SQL and databases",
    shows:
      "Connects a program to MySQL or MariaDB: through a driver, through an ORM with a database URL, or as a service next to an application that has the driver. A MySQL service that only another tool uses does not count.",
    parts: [
      {
        name: "a MySQL or MariaDB connection",
        any: [
          "python call {pymysql,mysql.connector,MySQLdb,aiomysql,asyncmy}.{connect,Connect,create_pool}",
          "python call mysql.connector.pooling.MySQLConnectionPool",
          "python url {mysql,mariadb}*",
          "js call {mysql,mysql2}*.{createConnection,createPool}",
          "go import github.com/go-sql-driver/mysql",
          "key spring.datasource.url=jdbc:{mysql,mariadb}:*",
          "key services.*.image=*{mysql,mariadb}*",
        ],
        near: mysqlDrivers,
      },
    ],
    except: testFiles,
    ticks: { "load.py": "import pymysql\nconnection = pymysql.connect(host=host)\n" },
    ignores: {
      "docker-compose.yml": "services:\n  db:\n    image: mysql:8\n  blog:\n    image: wordpress\n",
    },
  },
  {
    id: "sqlite-database",
    title: "SQLite",
    field: "SQL and databases",
    shows:
      "Stores and queries data in SQLite, through sqlite3, an ORM or a driver. An import, or a settings file that a framework generates, does not count.",
    parts: [
      {
        name: "a SQLite connection",
        any: [
          "python call {sqlite3,aiosqlite}.connect",
          "python url sqlite* & python call sqlalchemy*.{create_engine,create_async_engine}",
          "python url sqlite* & python import {sqlmodel*,flask_sqlalchemy*,pydantic_settings*,databases*}",
          "js new {better-sqlite3,sqlite3.Database}",
          "js call {better-sqlite3,sqlite.open}",
          "go import {github.com/mattn/go-sqlite3,modernc.org/sqlite}",
        ],
      },
    ],
    except: testFiles,
    ticks: { "store.py": 'import sqlite3\nconnection = sqlite3.connect("stock.db")\n' },
    ignores: {
      "store.py":
        'import sqlite3\nimport psycopg2\nconnection = psycopg2.connect(host=host)  # sqlite3.connect("stock.db")\n',
    },
  },
  {
    id: "redis",
    title: "Redis",
    field: "SQL and databases",
    shows:
      "Connects to Redis and stores, reads or counts something in it. A Redis service that only a task queue or another tool uses does not count.",
    parts: [
      { name: "a Redis client", any: redisClients },
      {
        name: "a Redis command",
        any: [
          "python call {redis,aioredis}*().{get,set,setex,incr,expire,exists,delete,hset,hget,hgetall,lpush,rpush,lpop,rpop,blpop,publish,subscribe,sadd,zadd,xadd,pipeline,mget,ttl,getex,lock}",
          "python call *.{setex,incr,hset,hget,hgetall,lpush,rpush,blpop,brpop,sadd,smembers,zadd,xadd,publish} & python import {redis*,aioredis*}",
          "python call *{redis,redis_client,cache,r,rdb}.{get,set,delete,expire} & python import {redis*,aioredis*}",
          "js call {redis.createClient(),ioredis(),ioredis.Redis()}.*",
          "js call *{redis,Redis,client}.{get,set,setEx,setex,incr,hSet,hset,hGetAll,lPush,publish,del}",
          "go call github.com/{redis/go-redis,go-redis/redis}*().{Get,Set,Incr,HSet,Publish,Del}",
          "java use *{RedisTemplate,Jedis}",
          "java call *{RedisTemplate,Jedis}*.{opsForValue,opsForHash,get,set}",
        ],
      },
    ],
    except: testFiles,
    ticks: { "visits.py": 'import redis\nstore = redis.Redis()\nstore.incr("visits")\n' },
    ignores: {
      "docker-compose.yml": "services:\n  broker:\n    image: redis:7\n",
      "tasks.py": 'import redis\nfrom celery import Celery\napp = Celery(broker="redis://broker")\n',
    },
  },
  {
    id: "connection-pooling",
    title: "Database connection pooling",
    field: "SQL and databases",
    shows:
      "Configures a connection pool explicitly, with its size or class. The pool that a library creates by default does not count.",
    parts: [
      {
        name: "a configured connection pool",
        any: [
          "python argument sqlalchemy*.{create_engine,create_async_engine} {pool_size,max_overflow,pool_pre_ping,pool_recycle,poolclass}=*",
          "python call psycopg2.pool.{SimpleConnectionPool,ThreadedConnectionPool}",
          "python call psycopg_pool*.{ConnectionPool,AsyncConnectionPool}",
          "python call {asyncpg,aiomysql,oracledb}.create_pool",
          "python call mysql.connector.pooling.MySQLConnectionPool",
          "js new pg.Pool",
          "js call mysql2*.createPool",
          "java new com.zaxxer.hikari.HikariDataSource",
          "key spring.datasource.hikari.*",
          "go call *.{SetMaxOpenConns,SetMaxIdleConns}",
          "go call github.com/jackc/pgx*/pgxpool.{New,NewWithConfig}",
        ],
      },
    ],
    except: testFiles,
    ticks: {
      "db.py":
        "from sqlalchemy import create_engine\nengine = create_engine(url, pool_size=5, pool_pre_ping=True)\n",
    },
    ignores: {
      "db.py": "from sqlalchemy import create_engine\nengine = create_engine(url)  # pool_size=5\n",
    },
  },
  {
    id: "django-orm",
    title: "Django ORM",
    field: "SQL and databases",
    shows:
      "Defines models, and filters, sorts, counts or joins their rows; both are required. Listing everything with all(), or saving a single object, does not count.",
    parts: [
      { name: "a model", any: ["python base django.db.models.Model"] },
      {
        name: "a query",
        any: [
          "python call *.objects*.{filter,exclude,annotate,aggregate,select_related,prefetch_related,order_by,values,values_list} & !python import boto3",
          "python call django.db.models.{Q,F,Count,Sum,Avg,Prefetch,Subquery,OuterRef}",
        ],
        near: ["python import django.db*"],
      },
    ],
    except: [...testFiles, "**/migrations/**"],
    ticks: {
      "shop/models.py": "from django.db import models\nclass Sale(models.Model): ...\n",
      "shop/views.py": "from .models import Sale\ncheap = Sale.objects.filter(price__lt=10)\n",
    },
    ignores: {
      "shop/models.py": "from django.db import models\nclass Sale(models.Model): ...\n",
      "shop/views.py":
        "from .models import Sale\nsales = Sale.objects.all()\ncheap = filter(is_cheap, sales)\n",
    },
  },
];
