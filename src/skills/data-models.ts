/** Data modelling for analysis: dbt, layers and star schemas. */
import { testFiles } from "./shared.ts";
import type { Skill } from "./skill.ts";

const dbtProject = ["key name=* & path dbt_project.y{,a}ml", "path dbt_project.y{,a}ml"];

/** Code in a folder or file named after a layer. */
function layer(names: string): string[] {
  return ["python import *", "python call *", "sql select", "sql create table"].flatMap((fact) => [
    `${fact} & path **/{${names}}/**/*.{py,sql,ipynb}`,
    `${fact} & path {${names}}{,_*,-*}.{py,sql,ipynb}`,
    `${fact} & path *[_-]{${names}}.{py,sql,ipynb}`,
  ]);
}

export const dataModelSkills: readonly Skill[] = [
  {
    id: "dbt-models",
    title: "dbt models",
    field: "Data engineering",
    shows:
      "Defines SQL models in a dbt project. The examples from dbt init do not count, and neither do queries in a folder called models outside a dbt project.",
    parts: [{ name: "a model", any: ["sql select & path **/models/**/*.sql"], near: dbtProject }],
    ticks: {
      "dbt_project.yml": "name: shop\n",
      "models/marts/sales.sql": "select day, sum(price) as price from {{ ref('raw_sales') }} group by day\n",
    },
    ignores: {
      "dbt_project.yml": "name: shop\n",
      "models/example/my_first_dbt_model.sql": "select 1 as id\n",
      "queries/sales.sql": "select day from sales\n",
    },
  },
  {
    id: "dbt-tests",
    title: "dbt tests",
    field: "Data engineering",
    shows:
      "Tests columns of models or sources with unique, not_null, relationships, accepted values or a custom query. Descriptions alone do not count.",
    parts: [
      {
        name: "a test",
        any: [
          "key {models,seeds,snapshots}[].columns[].{tests,data_tests}[]*",
          "key {models,seeds,snapshots}[].{tests,data_tests}[]*",
          "key sources[].tables[].columns[].{tests,data_tests}[]*",
          "key sources[].tables[].{tests,data_tests}[]*",
          "sql select & path **/tests/**/*.sql",
        ],
        near: dbtProject,
      },
    ],
    ticks: {
      "dbt_project.yml": "name: shop\n",
      "models/schema.yml":
        "models:\n  - name: sales\n    columns:\n      - name: id\n        data_tests: [unique, not_null]\n",
    },
    ignores: {
      "dbt_project.yml": "name: shop\n",
      "models/schema.yml":
        "models:\n  - name: sales\n    columns:\n      - name: id\n        description: unique, not_null\n",
    },
  },
  {
    id: "data-layers",
    title: "Medallion architecture",
    field: "Data engineering",
    shows:
      "Moves data through three layers, each with its own code: raw (bronze), cleaned (silver, staging) and ready to query (gold, marts). Folders of data files do not count, and neither does a diagram in the README.",
    parts: [
      {
        name: "a raw layer",
        any: [
          ...layer("bronze,raw,landing,1_bronze,01_bronze"),
          "key sources[].tables[].name=* & path **/models/**",
        ],
      },
      {
        name: "a cleaned layer",
        any: layer("silver,staging,cleaned,trusted,2_silver,02_silver,intermediate"),
      },
      {
        name: "a layer ready to query",
        any: layer("gold,marts,mart,curated,refined,3_gold,03_gold,serving"),
      },
    ],
    except: testFiles,
    ticks: {
      "bronze/load.py": "import requests\n",
      "silver/clean.py": "import pandas\n",
      "gold/report.sql": "select day from sales\n",
    },
    ignores: {
      "data/bronze/a.csv": "1\n",
      "data/silver/a.csv": "1\n",
      "data/gold/a.csv": "1\n",
      "load.py": "import pandas  # bronze, silver, gold\n",
    },
  },
  {
    id: "star-schema",
    title: "Star schemas: facts and dimensions",
    field: "Data engineering",
    shows:
      "Builds fact tables and dimension tables, each with its own code; both are required. Tables that are only linked by foreign keys do not count.",
    parts: [
      {
        name: "a fact table",
        any: [
          "sql select & path {fct,fact}_*.sql",
          "sql create table & path {fct,fact}_*.sql",
          "sql select & path **/facts/**/*.sql",
          "python argument *.{to_sql,saveAsTable,insertInto,writeTo,to_gbq,write_table} {*.,}{fact,fct}_*",
          "python field __tablename__ & python class {Fact,Fct}*",
          "python string {fact,fct}_* & python field __tablename__",
          "python call * & path {fct,fact}_*.py",
        ],
      },
      {
        name: "a dimension table",
        any: [
          "sql select & path dim_*.sql",
          "sql create table & path dim_*.sql",
          "sql select & path **/{dimensions,dims}/**/*.sql",
          "python argument *.{to_sql,saveAsTable,insertInto,writeTo,to_gbq,write_table} {*.,}dim_*",
          "python field __tablename__ & python class Dim*",
          "python string dim_* & python field __tablename__",
          "python call * & path dim_*.py",
        ],
      },
    ],
    except: testFiles,
    ticks: {
      "models/marts/fct_sales.sql": "select day, shop_id, price from sales\n",
      "models/marts/dim_shop.sql": "select id as shop_id, city from shops\n",
    },
    ignores: {
      "schema.sql":
        "create table sale (shop int references shop (id));\ncreate table shop (id int) -- dim_shop, fact_sale\n",
    },
  },
];
