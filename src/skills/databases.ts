/** SQL and relational databases. */
import type { Skill } from "./skill.ts";

/** In the same file: the ORM itself, or the session that a Flask extension provides. */
const orms = [
  "python import {sqlalchemy*,sqlmodel*,flask_sqlalchemy*}",
  "python call *.session.{commit,execute,scalars}",
];

const tests = ["**/test/**", "**/tests/**", "test_*.py", "*_test.py", "conftest.py"];

const withOrm = (pattern: string): string[] => orms.map((orm) => `${pattern} & ${orm}`);

export const databaseSkills: readonly Skill[] = [
  {
    id: "sql-crud",
    title: "CRUD operations in SQL",
    field: "SQL and databases",
    shows:
      "Creates, reads, updates and deletes rows of a relational database, in SQL or through an ORM; all four are required. An upsert counts only as a create, and a document store does not count.",
    parts: [
      {
        name: "create",
        any: [
          "sql insert",
          "python call *.{add,add_all} & python call *.commit",
          "python call *.{save,create} & python base tortoise.models.Model",
          "python call *.{create,save} & python import {tortoise*,peewee*}",
          "python call *.objects.{create,bulk_create,get_or_create}",
          "python base rest_framework*{ModelViewSet,CreateAPIView,ListCreateAPIView}",
          "java call *Repository.{save,saveAll}",
          "js call *prisma*.{create,createMany}",
        ],
      },
      {
        name: "read",
        any: [
          "sql select",
          "python call *.query().*",
          "python call {sqlalchemy,sqlmodel}*.select",
          "python call *.query.{get,all,filter,filter_by,first,get_or_404}",
          "python call *db.{select,get_or_404,first_or_404}",
          "python base rest_framework*ModelViewSet",
          "python call *.objects.{all,filter,get}",
          "python call *.{get,filter,all,get_or_none} & python import {tortoise*,peewee*}",
          "java call *Repository.{findAll,findById}",
          "js call *prisma*.{findMany,findUnique,findFirst}",
        ],
      },
      {
        name: "update",
        any: [
          "sql update",
          "python call *.query()*.update",
          "python call *query*.update & python call *.commit",
          "python call {sqlalchemy,sqlmodel}*.update",
          ...withOrm("python call setattr & python call *.commit"),
          ...withOrm("python assign member & python call *.commit & python decorator *.{put,patch,route}"),
          ...withOrm("python assign member & python call *.commit & python def *{update,edit,put,patch}*"),
          "python call *.objects*.update",
          "python call *.{update,update_from_dict} & python import {tortoise*,peewee*}",
          "python base rest_framework*{ModelViewSet,UpdateAPIView,RetrieveUpdateAPIView,RetrieveUpdateDestroyAPIView}",
          "js call *prisma*.{update,updateMany}",
        ],
      },
      {
        name: "delete",
        any: [
          "sql delete",
          "python call *.query()*.delete",
          "python call {sqlalchemy,sqlmodel}*.delete",
          "python call *.delete & python call *.commit",
          "python call *.objects*.delete",
          "python call *.{delete,delete_instance} & python import {tortoise*,peewee*}",
          "python base rest_framework*{ModelViewSet,DestroyAPIView,RetrieveUpdateDestroyAPIView}",
          "java call *Repository.{delete,deleteById}",
          "js call *prisma*.{delete,deleteMany}",
        ],
      },
    ],
    except: tests,
    ticks: {
      "crud.sql":
        "insert into t values (1); select * from t;\nupdate t set a = 2 where a = 1; delete from t where a = 2;\n",
    },
    ignores: {
      "load.py":
        'cursor.execute("insert into t values (1) on conflict (a) do update set a = 2")\nrows = cursor.execute("select a from t for update")\n',
    },
  },
  {
    id: "sql-joins",
    title: "JOIN, GROUP BY and ORDER BY",
    field: "SQL and databases",
    shows:
      "Joins tables, groups rows and sorts them, in SQL or through an ORM; all three are required. Joining strings or data frames does not count.",
    parts: [
      {
        name: "join",
        any: [
          "sql join",
          "python call *.query()*.{join,outerjoin}",
          "python call {sqlalchemy,sqlmodel}*.select()*.{join,outerjoin,join_from}",
          "python call *.objects*.select_related",
        ],
      },
      {
        name: "group by",
        any: [
          "sql group by",
          ...withOrm("python call *.group_by"),
          "python call *.annotate & python call django.db.models.{Count,Sum,Avg,Max,Min}",
        ],
      },
      {
        name: "order by",
        any: ["sql order by", ...withOrm("python call *.order_by"), "python call *.objects*.order_by"],
      },
    ],
    except: tests,
    ticks: {
      "report.sql":
        "select c.name, count(*) from sales s join customers c on c.id = s.customer\ngroup by c.name order by 2 desc\n",
    },
    ignores: {
      "report.py": 'line = ", ".join(names)  # group by, order by\nframe.groupby("a").join(other)\n',
    },
  },
  {
    id: "sql-aggregates",
    title: "Aggregate functions in SQL",
    field: "SQL and databases",
    shows: "Computes a count, sum, average, minimum or maximum over rows, in SQL or through an ORM.",
    parts: [
      {
        name: "an aggregate function",
        any: [
          "sql aggregate",
          "python call {sqlalchemy,sqlmodel}*.func.{count,sum,avg,min,max}*",
          "python call *.db.func.{count,sum,avg,min,max}*",
          "python call django.db.models.{Count,Sum,Avg,Max,Min}",
        ],
      },
    ],
    except: tests,
    ticks: { "report.sql": "select count(*), avg(price) from sales\n" },
    ignores: { "report.py": "total = sum(prices); n = max(prices)  # select count(*)\n" },
  },
  {
    id: "sql-where",
    title: "Filtering with WHERE",
    field: "SQL and databases",
    shows: "Selects rows by a condition, in SQL or through an ORM.",
    parts: [
      {
        name: "a WHERE condition",
        any: [
          "sql where",
          "python call *.query()*.{filter,filter_by,where}",
          "python call *.query.{filter,filter_by}",
          "python call {sqlalchemy,sqlmodel}*.{select,update,delete}()*.{where,filter,filter_by}",
          "python call *db.{select,update,delete}()*.{where,filter,filter_by}",
          "python call *.objects*.{filter,exclude}",
          "python call *.{filter,where} & python import {tortoise*,peewee*}",
        ],
      },
    ],
    except: tests,
    ticks: { "report.sql": "select * from sales where price > 10\n" },
    ignores: { "report.py": "cheap = list(filter(is_cheap, sales))  # where price < 10\n" },
  },
  {
    id: "sql-subqueries-indexes",
    title: "Subqueries and indexes",
    field: "SQL and databases",
    shows:
      "Nests one query in another, and creates an index explicitly; both are required. The index that comes with a primary key or a unique column does not count.",
    parts: [
      {
        name: "a subquery",
        any: [
          "sql subquery",
          "python call *.{subquery,scalar_subquery}",
          "python call {sqlalchemy,django}*.{Subquery,Exists,exists}",
        ],
      },
      {
        name: "an index",
        any: [
          "sql create index",
          "python call {sqlalchemy*,sqlmodel*}.Index",
          "python argument *{Column,mapped_column,Field} index=True",
          "python argument django.db.models.* db_index=True",
          "python call django.db.models.Index",
          "python call alembic.op.create_index",
        ],
      },
    ],
    except: tests,
    ticks: {
      "report.sql":
        "create index sales_day on sales (day);\nselect * from sales where id in (select id from big)\n",
    },
    ignores: { "report.sql": "create table t (id int primary key);\nselect * from t where id in (1, 2)\n" },
  },
  {
    id: "data-modelling",
    title: "Relational data modelling",
    field: "SQL and databases",
    shows:
      "Defines at least two tables and a foreign key between them, in SQL, in a migration or in ORM models. A single table does not count, and neither do several without a foreign key.",
    parts: [
      {
        name: "a foreign key",
        any: [
          "sql foreign key",
          "python call *ForeignKey",
          "python call {tortoise,peewee}*.ForeignKeyField",
          "python argument *Field foreign_key=*",
          "python call alembic.op.create_foreign_key",
          "python call django.db.models.{ForeignKey,OneToOneField,ManyToManyField}",
          "java annotation *persistence.{ManyToOne,OneToMany,ManyToMany,OneToOne}",
          "ts decorator typeorm.{ManyToOne,OneToMany,ManyToMany,OneToOne}",
        ],
      },
    ],
    // makemigrations generates the first one, with foreign keys to Django's user model.
    except: ["**/migrations/0*.py"],
    ticks: {
      "schema.sql": "create table sale (id int primary key,\n  customer int references customer (id))\n",
    },
    ignores: { "schema.sql": "create table sale (id int primary key);\ncreate table customer (id int)\n" },
  },
];
