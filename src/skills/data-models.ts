/** How data is modelled for questions: dbt, layers, stars. */
import { testFiles } from "./shared.ts";
import type { Skill } from "./skill.ts";

const dbtProject = ["key name=* & path dbt_project.y{,a}ml", "path dbt_project.y{,a}ml"];

/** Code in a folder of a layer, or in a file of its name. */
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
    title: "Models with dbt",
    field: "Data engineering",
    shows:
      "Models in SQL that dbt builds, in a project of dbt. The examples that dbt init brings along are not counted, and neither are queries in a folder called models without a project.",
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
    title: "Tests with dbt",
    field: "Data engineering",
    shows:
      "Columns of models or sources are tested by dbt: unique, not_null, relationships, accepted values, or a query of one's own in tests. Descriptions alone are documentation.",
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
    title: "Layers of data (medallion)",
    field: "Data engineering",
    shows:
      "Data goes through three layers, each with code of its own: as it came (bronze, raw), cleaned (silver, staging) and ready to be asked (gold, marts). Folders of data files, or a picture in the README, are no layers.",
    parts: [
      {
        name: "as it came",
        any: [
          ...layer("bronze,raw,landing,1_bronze,01_bronze"),
          "key sources[].tables[].name=* & path **/models/**",
        ],
      },
      { name: "cleaned", any: layer("silver,staging,cleaned,trusted,2_silver,02_silver,intermediate") },
      { name: "ready to be asked", any: layer("gold,marts,mart,curated,refined,3_gold,03_gold,serving") },
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
    title: "Star schema: facts and dimensions",
    field: "Data engineering",
    shows:
      "A model for analysis: tables of facts and tables of dimensions, each with code that makes them: both. Tables with keys between them are a relational model, not yet a star.",
    parts: [
      {
        name: "a table of facts",
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
        name: "a table of dimensions",
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
