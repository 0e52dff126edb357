/** SQL, the language: more than reading and changing rows. */
import type { Skill } from "./skill.ts";

const orm = "python import {sqlalchemy*,sqlmodel*,flask_sqlalchemy*}";

/** In these statements WITH does not start a query: WITH TIME ZONE, WITH GRANT OPTION, WITH CSV HEADER. */
const noOtherWith = [
  "create table",
  "alter table",
  "create database",
  "create index",
  "create view",
  "create function",
  "create procedure",
  "copy",
  "grant",
]
  .map((statement) => `!sql ${statement}`)
  .join(" & ");

export const sqlLanguageSkills: readonly Skill[] = [
  {
    id: "sql-window-functions",
    title: "Window functions",
    field: "SQL and databases",
    shows:
      "Computes a value over related rows with OVER, such as row_number, lag or a running total, in SQL or through an ORM. An aggregate with GROUP BY does not count.",
    parts: [
      {
        name: "a window function",
        any: ["sql window", `python call *.over & ${orm}`, "python call django.db.models*.Window"],
      },
    ],
    ticks: { "report.sql": "select day, sum(price) over (partition by shop order by day) from sales\n" },
    ignores: {
      "report.sql": "select day, sum(price) from sales group by day -- sum(price) over (order by day)\n",
    },
  },
  {
    id: "sql-ctes",
    title: "Common table expressions",
    field: "SQL and databases",
    shows:
      "Splits a query into named parts with WITH, in SQL or through an ORM. WITH TIME ZONE, and the WITH options of other statements, do not count.",
    parts: [
      {
        name: "a common table expression",
        any: [`sql with & sql select & ${noOtherWith}`, `python call *.cte & ${orm}`],
      },
    ],
    ticks: {
      "report.sql":
        "with recent as (select * from sales where day > '2026-01-01')\nselect count(*) from recent\n",
    },
    ignores: { "schema.sql": "create table sales (at timestamp with time zone);\nselect * from sales\n" },
  },
  {
    id: "sql-views",
    title: "Views and materialised views",
    field: "SQL and databases",
    shows: "Stores a query in the database under a name, as a view or a materialised view.",
    parts: [{ name: "a view", any: ["sql create view", "sql create materialized view"] }],
    ticks: {
      "views.sql": "create or replace view open_orders as\nselect * from orders where closed is null\n",
    },
    ignores: {
      "views.sql": "select * from open_orders -- create view open_orders\n",
      "views.py": "def view(request): ...\n",
    },
  },
  {
    id: "sql-constraints",
    title: "Database constraints",
    field: "SQL and databases",
    shows:
      "Makes the database reject invalid rows, with required columns and foreign keys, or with unique or check constraints, in SQL or in ORM models. A primary key alone does not count.",
    parts: [
      {
        name: "a constraint",
        any: [
          "sql not null & sql foreign key & sql create table",
          "python call sqlalchemy*.{CheckConstraint,UniqueConstraint}",
          "python call django.db.models*.{CheckConstraint,UniqueConstraint}",
          `python argument *{Column,mapped_column} unique=True & python argument *{Column,mapped_column} nullable=False & ${orm}`,
        ],
      },
    ],
    ticks: {
      "schema.sql":
        "create table sale (id int primary key, day date not null,\n  customer int references customer (id))\n",
    },
    ignores: {
      "schema.sql":
        "create table sale (id int primary key, day date);\nselect * from sale where day is not null\n",
    },
  },
  {
    id: "sql-transactions",
    title: "Database transactions",
    field: "SQL and databases",
    shows:
      "Groups changes so that they succeed or fail together: between BEGIN and COMMIT, in an atomic or begin block, or with a rollback on failure. A commit after every change does not count.",
    parts: [
      {
        name: "a transaction",
        any: [
          "sql {transaction,start transaction} & sql {update,delete,merge}",
          "sql rollback & sql {insert,update,delete,merge}",
          "python decorator django.db.transaction.atomic",
          "python call django.db.transaction.atomic",
          "python call sqlalchemy*.{begin,begin_nested}",
          "python call *.{begin,begin_nested} & python import sqlalchemy*",
          "python call *.transaction & python import {asyncpg*,psycopg*}",
          "python call *.rollback & python call *.commit & python except *",
          "python call *.rollback & python call *.commit & python except",
          "java annotation {org.springframework.transaction,jakarta.transaction,javax.transaction}*.Transactional",
          "js call *prisma*.$transaction",
          "js call {knex,sequelize,*dataSource,*sequelize,*knex}*.transaction",
          "go call *.{BeginTx,Begin} & go call *.Rollback",
        ],
      },
    ],
    except: ["**/tests/**", "test_*.py", "conftest.py"],
    ticks: {
      "transfer.sql":
        "begin;\nupdate account set sum = sum - 5 where id = 1; update account set sum = sum + 5 where id = 2;\ncommit;\n",
    },
    ignores: { "save.py": 'cursor.execute("insert into t values (1)")\nconnection.commit()  # rollback\n' },
  },
  {
    id: "sql-procedures-triggers",
    title: "Stored procedures, functions and triggers",
    field: "SQL and databases",
    shows:
      "Defines logic that runs inside the database: a function, a stored procedure or a trigger. Calling a built-in function does not count.",
    parts: [{ name: "a function, procedure or trigger", any: ["sql create {function,procedure,trigger}"] }],
    ticks: {
      "stamp.sql": "create trigger stamp before update on sale\nfor each row execute function set_time()\n",
    },
    ignores: {
      "stamp.sql": "update sale set at = now() -- create trigger\n",
      "stamp.py": "def create_trigger(): ...\n",
    },
  },
  {
    id: "sql-set-operations",
    title: "Set operations in SQL",
    field: "SQL and databases",
    shows:
      "Combines or compares query results with UNION or INTERSECT, in SQL or through an ORM. A union of Python sets or of data frames does not count.",
    parts: [
      {
        name: "a UNION or INTERSECT",
        any: [
          "sql {union,intersect}",
          "python call {sqlalchemy,sqlmodel}*.{union,union_all,intersect,except_}",
          `python call *{select,query}()*.{union,union_all,intersect,except_} & ${orm}`,
          "python call *.objects*.{union,intersection,difference}",
        ],
      },
    ],
    ticks: { "all.sql": "select id from sale\nunion all select id from returned\n" },
    ignores: { "all.py": "ids = set(sold).union(returned)  # select 1 union select 2\n" },
  },
  {
    id: "sql-upserts",
    title: "Upserts",
    field: "SQL and databases",
    shows:
      "Inserts or updates a row in one statement: ON CONFLICT, ON DUPLICATE KEY, MERGE or the ORM's equivalent. A lookup followed by an insert does not count.",
    parts: [
      {
        name: "an upsert",
        any: [
          "sql on conflict & sql insert",
          "sql on duplicate & sql insert",
          "sql merge",
          "python call *.{on_conflict_do_update,on_conflict_do_nothing,on_duplicate_key_update}",
          "python call *.objects*.update_or_create",
          "python argument *.objects*.bulk_create update_conflicts=True",
          "js call *prisma*.upsert",
        ],
      },
    ],
    ticks: { "load.sql": "insert into stock values (1, 5)\non conflict (id) do update set n = excluded.n\n" },
    ignores: {
      "load.py": 'if not exists(id): cursor.execute("insert into stock values (1, 5)")  # on conflict\n',
    },
  },
  {
    id: "sql-partitioning",
    title: "Table partitioning",
    field: "SQL and databases",
    shows:
      "Creates a table that is partitioned by range, list or date. PARTITION BY in a window function does not count, and neither do files split into folders.",
    parts: [
      {
        name: "a partitioned table",
        any: [
          "sql partition by & sql create table & !sql window",
          "python call google.cloud.bigquery*.{TimePartitioning,RangePartitioning}",
        ],
      },
    ],
    ticks: { "schema.sql": "create table sale (id int, day date)\npartition by range (day)\n" },
    ignores: {
      "report.sql":
        "create table best as\nselect row_number() over (partition by shop order by price) from sale\n",
    },
  },
  {
    id: "sql-roles-grants",
    title: "Database roles and grants",
    field: "SQL and databases",
    shows:
      "Declares who may read or change what in a database, with GRANT and REVOKE or with Terraform resources.",
    parts: [
      {
        name: "a grant",
        any: [
          "sql {grant,revoke}",
          "terraform resource {postgresql_grant,postgresql_default_privileges,mysql_grant,google_bigquery_dataset_iam_member,google_bigquery_dataset_access}",
          "terraform resource snowflake_grant*",
        ],
      },
    ],
    ticks: { "roles.sql": "create role reader;\ngrant select on all tables in schema public to reader\n" },
    ignores: {
      "roles.sql": "create role reader -- grant select on sale to reader\n",
      "roles.py": "def grant(user, role): ...\n",
    },
  },
];
