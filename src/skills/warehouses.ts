/** Data warehouses, data lakes and query engines. */
import { testFiles } from "./shared.ts";
import type { Skill } from "./skill.ts";

export const warehouseSkills: readonly Skill[] = [
  {
    id: "snowflake",
    title: "Snowflake",
    field: "Data engineering",
    shows:
      "Queries Snowflake, loads data into it or declares its resources, from a program, dbt or Terraform. A connector in a manifest, or a connection that is never used, does not count.",
    parts: [
      {
        name: "a Snowflake query, load or resource",
        any: [
          "python call snowflake.connector.connect & python call *.{execute,executemany,execute_string,execute_async,fetch_pandas_all}",
          "python call snowflake.connector.pandas_tools.write_pandas",
          "python call snowflake.snowpark*Session*.{sql,table,create_dataframe,read*,getOrCreate,create}",
          "python call airflow*.{SnowflakeOperator,SnowflakeSqlApiOperator,SnowflakeHook,S3ToSnowflakeOperator}",
          "python url snowflake & python call *.{execute,read_sql,read_sql_query,to_sql}",
          "python argument *.format {snowflake,net.snowflake.spark.snowflake}",
          "key *.outputs.*.type=snowflake & path profiles.y{,a}ml",
          "terraform resource snowflake_{database,schema,table,warehouse,stage,pipe,task,stream,view}",
        ],
      },
    ],
    ticks: {
      "load.py":
        "import snowflake.connector\nconnection = snowflake.connector.connect(account=account)\nconnection.cursor().execute('select 1 from sales')\n",
    },
    ignores: {
      "requirements.txt": "snowflake-connector-python\n",
      "load.py": "import snowflake.connector\nprint('snowflake')\n",
    },
  },
  {
    id: "bigquery",
    title: "BigQuery",
    field: "Data engineering",
    shows:
      "Queries BigQuery, loads data into it or declares its resources, from a program, dbt or Terraform. A client that is never used does not count.",
    parts: [
      {
        name: "a BigQuery query, load or resource",
        any: [
          "python call google.cloud.bigquery*.{query,query_and_wait,load_table_from_dataframe,load_table_from_uri,load_table_from_file,load_table_from_json,insert_rows,insert_rows_json,create_table,create_dataset}",
          "python call *.{query,query_and_wait,load_table_from_dataframe,load_table_from_uri,load_table_from_json,insert_rows_json} & python call google.cloud.bigquery.Client",
          "python call pandas_gbq.{read_gbq,to_gbq}",
          "python call *.{to_gbq,read_gbq}",
          "python call airflow*.{BigQuery*Operator,GCSToBigQueryOperator,BigQueryHook}",
          "python argument *.format bigquery",
          "key *.outputs.*.type=bigquery & path profiles.y{,a}ml",
          "terraform resource google_bigquery_{dataset,table,job,routine}",
          "js call @google-cloud/bigquery*.{query,insert}",
        ],
      },
    ],
    ticks: {
      "load.py":
        'from google.cloud import bigquery\nclient = bigquery.Client()\nclient.load_table_from_uri("gs://sales/a.csv", "sales")\n',
    },
    ignores: {
      "load.py":
        "from google.cloud import bigquery, storage\nclient = storage.Client()  # bigquery.Client().query\n",
    },
  },
  {
    id: "redshift",
    title: "Amazon Redshift",
    field: "Data engineering",
    shows:
      "Works with Redshift from a program, dbt or infrastructure as code. PostgreSQL, which shares its driver, does not count.",
    parts: [
      {
        name: "a Redshift connection or resource",
        any: [
          "python call redshift_connector.connect",
          "python argument boto3*.client {redshift-data,redshift}",
          "python url redshift*",
          "python argument {psycopg2,psycopg}.connect host=*redshift*",
          "python call airflow*.{RedshiftSQLOperator,RedshiftDataOperator,S3ToRedshiftOperator,RedshiftSQLHook}",
          "python call awswrangler.redshift.*",
          "key *.outputs.*.type=redshift & path profiles.y{,a}ml",
          "key Resources.*.Type=AWS::{Redshift,RedshiftServerless}::*",
          "terraform resource {aws_redshift,aws_redshiftserverless}_*",
        ],
      },
    ],
    ticks: { "load.py": "import redshift_connector\nconnection = redshift_connector.connect(host=host)\n" },
    ignores: {
      "load.py":
        "import redshift_connector, psycopg2\nconnection = psycopg2.connect(host=host)  # redshift\n",
    },
  },
  {
    id: "duckdb",
    title: "DuckDB",
    field: "Data engineering",
    shows: "Queries files or data frames with DuckDB. A connection that is never used does not count.",
    parts: [
      {
        name: "a query",
        any: [
          "python call duckdb*.{sql,query,execute,executemany,read_parquet,read_csv,read_json,from_df,from_parquet}",
          "python call *.{sql,execute} & python call duckdb.connect",
          "key *.outputs.*.type=duckdb & path profiles.y{,a}ml",
          "js call @duckdb/node-api*",
        ],
      },
    ],
    ticks: {
      "report.py":
        "import duckdb\nduckdb.sql(\"select day, sum(price) from 'sales.parquet' group by day\").show()\n",
    },
    ignores: {
      "report.py": "import duckdb\nconnection = duckdb.connect('sales.db')  # duckdb.sql\n",
      "requirements.txt": "duckdb\n",
    },
  },
  {
    id: "elasticsearch",
    title: "Elasticsearch or OpenSearch",
    field: "Data engineering",
    shows:
      "Indexes or searches documents in Elasticsearch or OpenSearch. An ELK stack that no program talks to does not count.",
    parts: [
      {
        name: "an index or search request",
        any: [
          "python call {elasticsearch,opensearchpy}*.{index,search,bulk,streaming_bulk,async_bulk,async_search,parallel_bulk,create}",
          "python call *.{index,search,bulk} & python call {elasticsearch,opensearchpy}*.{Elasticsearch,AsyncElasticsearch,OpenSearch}",
          "python base elasticsearch_dsl.{Document,DocType}",
          "js call @elastic/elasticsearch.Client().*",
          "js call *.{index,search,bulk} & js new {@elastic/elasticsearch,@opensearch-project/opensearch}.Client",
          "java extends *ElasticsearchRepository",
          "java call *{ElasticsearchClient,ElasticsearchOperations,RestHighLevelClient}.{index,search,bulk,save}",
          "go call github.com/{elastic/go-elasticsearch,olivere/elastic}*",
        ],
      },
    ],
    except: testFiles,
    ticks: {
      "search.py":
        'from elasticsearch import Elasticsearch\nclient = Elasticsearch(url)\nclient.search(index="sales", query=query)\n',
    },
    ignores: {
      "compose.yaml": "services:\n  search:\n    image: elasticsearch:8\n",
      "search.py": 'import re, elasticsearch\nre.search("a", text)\n',
    },
  },
  {
    id: "lakehouse-tables",
    title: "Lakehouse tables: Delta Lake, Iceberg or Hudi",
    field: "Data engineering",
    shows:
      "Reads or writes Delta, Iceberg or Hudi tables, which add transactions and history to files in a lake. Parquet files in folders do not count.",
    parts: [
      {
        name: "a lakehouse table",
        any: [
          "python argument *.format {delta,iceberg,hudi,org.apache.hudi}",
          "python call delta*.DeltaTable.{forPath,forName,create,createIfNotExists,replace,createOrReplace,convertToDelta}",
          "python call deltalake*.{write_deltalake,DeltaTable}",
          "python call *.{write_delta,read_delta,scan_delta,scan_iceberg} & python import polars",
          "python call pyiceberg.catalog*.{load_catalog,create_table,load_table}",
          "python call awswrangler.athena.to_iceberg",
          "python decorator {dlt,pyspark.pipelines}.{table,view,materialized_view}",
        ],
      },
    ],
    except: testFiles,
    ticks: {
      "write.py":
        'from pyspark.sql import DataFrame\ndef save(sales: DataFrame): sales.write.format("delta").save("sales")\n',
    },
    ignores: {
      "write.py":
        'import pandas as pd\npd.read_csv("a").to_parquet("delta/sales.parquet")  # format("delta")\n',
    },
  },
  {
    id: "aws-glue-athena",
    title: "AWS Glue or Athena",
    field: "Data engineering",
    shows: "Defines a Glue job or a table in the Glue catalogue, or runs an Athena query over files in S3.",
    parts: [
      {
        name: "a Glue job or Athena query",
        any: [
          "python call awsglue*.{GlueContext,Job}",
          "python argument boto3*.client {glue,athena} & python call *.{start_job_run,start_crawler,start_query_execution,create_job,create_crawler,get_query_results}",
          "python call awswrangler.{athena,catalog}.*",
          "python call {pyathena.connect,airflow*.AthenaOperator,airflow*.GlueJobOperator}",
          "key Resources.*.Type=AWS::{Glue,Athena}::*",
          "terraform resource {aws_glue,aws_athena}_*",
        ],
      },
    ],
    ticks: {
      "ask.py":
        'import boto3\nclient = boto3.client("athena")\nclient.start_query_execution(QueryString=query)\n',
    },
    ignores: { "ask.py": 'import boto3\nclient = boto3.client("s3")  # glue, athena\n' },
  },
];
