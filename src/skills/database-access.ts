/** Access to relational databases: drivers, ORMs, migrations and query optimisation. */
import type { Skill } from "./skill.ts";

const tests = ["**/test/**", "**/tests/**", "test_*.py", "*_test.py", "conftest.py"];

const postgres = [
  "python call psycopg2.connect",
  "python call psycopg2.pool.*",
  "python call psycopg.{connect,AsyncConnection.connect}",
  "python call asyncpg.{connect,create_pool}",
  "python call pg8000*.{connect,Connection}",
  "python string django.db.backends.postgresql",
  "python call sqlalchemy*.{create_engine,create_async_engine} & python url postgres*",
  "python url postgres* & !path **/tests/**",
  "python call airflow.providers.postgres.*",
  "js new pg.{Pool,Client}",
  "go import {github.com/lib/pq,github.com/jackc/pgx*}",
  "key services.*.environment*postgres*://*",
  "key services.*.image=*postgres*",
  "key *=io.kestra.plugin.jdbc.postgresql.*",
];

/** A service may belong to another tool, so the application must also have the driver. */
const drivers = [
  "key *=io.kestra.plugin.jdbc.postgresql.*",
  "python import {psycopg2*,psycopg*,asyncpg*,pg8000*,sqlalchemy*,sqlmodel*,airflow.providers.postgres*}",
  "dependency pypi:{psycopg2,psycopg2-binary,psycopg,psycopg-binary,asyncpg,pg8000}",
  "dependency npm:{pg,postgres,typeorm,sequelize,prisma}",
  "dependency maven:org.postgresql:postgresql",
  "go import {github.com/lib/pq,github.com/jackc/pgx*}",
];

export const databaseAccessSkills: readonly Skill[] = [
  {
    id: "sqlalchemy-orm",
    title: "SQLAlchemy ORM",
    field: "SQL and databases",
    shows:
      "Maps tables to classes with SQLAlchemy, or with SQLModel or Flask-SQLAlchemy, which build on it. Using create_engine only for pandas or for textual SQL does not count.",
    parts: [
      {
        name: "a mapped class",
        any: [
          "python call sqlalchemy*.mapped_column",
          "python field __tablename__ & python call sqlalchemy*.Column",
          "python base sqlalchemy*.DeclarativeBase & python field __tablename__",
          "python class argument table=True & python import sqlmodel*",
          "python base *.Model & python call *.Column & python import *flask_sqlalchemy*",
          "python base *db.Model & python call *db.Column",
        ],
      },
    ],
    except: ["**/migrations/**", "**/versions/**"],
    ticks: {
      "models.py":
        'from sqlalchemy.orm import mapped_column\nclass User(Base):\n    __tablename__ = "users"\n    id = mapped_column(primary_key=True)\n',
    },
    ignores: {
      "load.py": 'from sqlalchemy import create_engine\nframe.to_sql("users", create_engine(url))\n',
    },
  },
  {
    id: "alembic-migrations",
    title: "Database migrations with Alembic",
    field: "SQL and databases",
    shows:
      "Adds an Alembic revision that changes the schema. The package in a manifest, alembic upgrade in a script, or a file called migration.sql does not count.",
    parts: [
      {
        name: "a revision that changes the schema",
        any: ["python assign revision & python assign down_revision & python call alembic.op.*"],
      },
    ],
    ticks: {
      "alembic/versions/1a_users.py":
        'from alembic import op\nrevision = "1a"\ndown_revision = None\ndef upgrade(): op.create_table("users")\n',
    },
    ignores: { "requirements.txt": "alembic==1.13\n", "entrypoint.sh": "alembic upgrade head\n" },
  },
  {
    id: "postgres-connection",
    title: "Connecting to PostgreSQL",
    field: "SQL and databases",
    shows:
      "Connects a program to PostgreSQL: through a driver, through an ORM with a database URL, or as a service next to an application that has the driver. A PostgreSQL service that only another tool uses does not count.",
    parts: [
      {
        name: "a PostgreSQL connection",
        any: [...postgres, "key spring.datasource.url=jdbc:postgresql:*"],
        near: drivers,
      },
    ],
    ticks: { "load.py": "import psycopg2\nconnection = psycopg2.connect(host=host)\n" },
    ignores: {
      "docker-compose.yml": "services:\n  db:\n    image: postgres:16\n",
      "README.md": "Needs psycopg2\n",
    },
  },
  {
    id: "oracle-postgres-connection",
    title: "Connecting to Oracle or PostgreSQL",
    field: "SQL and databases",
    shows:
      "Connects a program to Oracle or PostgreSQL: through a driver, through an ORM with a database URL, or as a service next to an application that has the driver. A database that only another tool uses does not count.",
    parts: [
      {
        name: "an Oracle or PostgreSQL connection",
        any: [
          "python call {oracledb,cx_Oracle}.{connect,create_pool,SessionPool}",
          "python url oracle*",
          ...postgres,
          "key spring.datasource.url=jdbc:{postgresql,oracle}:*",
        ],
        near: [
          ...drivers,
          "python import {oracledb,cx_Oracle}",
          "dependency maven:com.oracle.database.jdbc:*",
        ],
      },
    ],
    ticks: { "load.py": "import oracledb\nconnection = oracledb.connect(user=user)\n" },
    ignores: { "load.py": "import sqlite3\nconnection = sqlite3.connect(path)  # later: postgresql\n" },
  },
  {
    id: "optimised-queries",
    title: "Query optimisation",
    field: "SQL and databases",
    shows:
      "Makes a query faster on purpose: inspects its plan, loads related rows eagerly, or caches its result. An index alone, or a bulk load, does not count.",
    parts: [
      {
        name: "a query optimisation",
        any: [
          "sql explain",
          "sql create materialized view",
          "sql cluster by & sql create table",
          "python call sqlalchemy.orm.{joinedload,selectinload,subqueryload,contains_eager,load_only,raiseload}",
          "python call *.objects*.{select_related,prefetch_related,only,defer}",
          "java annotation *EntityGraph",
        ],
      },
    ],
    except: tests,
    ticks: { "plans.sql": "explain analyze select * from sales where day = '2026-01-01'\n" },
    ignores: { "schema.sql": "create index sales_day on sales (day);\n-- explain analyze select 1\n" },
  },
];
