/** Data pipelines: loading, flow control and data quality. */
import { testFiles } from "./shared.ts";
import type { Skill } from "./skill.ts";

const fetched = [
  "python call {requests,httpx}.{get,request} & !python url http://localhost & !python url http://127.0.0.1",
  "python call {requests.Session,httpx.Client,httpx.AsyncClient,aiohttp.ClientSession}().{get,request} & !python url http://localhost",
  "python call urllib.request.urlopen",
  "python call airflow*.{HttpHook,SimpleHttpOperator,HttpOperator}",
];

const storedInDatabase = [
  "python call *.{to_sql,to_gbq,write_database,write_pandas}",
  "sql insert",
  "sql copy",
  "sql merge",
  "python call *.{executemany,execute_values,execute_batch,copy_expert,copy_records_to_table,bulk_insert_mappings}",
  "python call *.{insert_many,insert_one,bulk_write,replace_one} & python import {pymongo*,motor*}",
  "python call *.{add,add_all,merge} & python call *.commit & python call {requests,httpx,aiohttp}*.get",
  "python call *.load_table_from_*",
];

export const pipelineSkills: readonly Skill[] = [
  {
    id: "api-to-database",
    title: "Loading API data into a database",
    field: "Data engineering",
    shows:
      "Fetches data from a third-party API and stores it in a database, in the same repository. Saving it to a file or printing it does not count, and neither does the project's own API with a database.",
    parts: [
      { name: "an API request", any: fetched, near: storedInDatabase },
      { name: "a write to a database", any: storedInDatabase, near: fetched },
    ],
    except: testFiles,
    ticks: {
      "load.py":
        'import requests\nrates = requests.get("https://api.example.org/rates").json()\ncursor.executemany("insert into rates values (?)", rates)\n',
    },
    ignores: {
      "load.py":
        'import requests, json\nrates = requests.get("https://api.example.org/rates").json()\njson.dump(rates, open("rates.json", "w"))  # insert into rates\n',
    },
  },
  {
    id: "airflow-flow-control",
    title: "Airflow sensors, branches and task groups",
    field: "Data engineering",
    shows:
      "Uses sensors, branches, task groups or dynamic tasks in an Airflow pipeline. A plain sequence of tasks does not count.",
    parts: [
      {
        name: "a sensor, branch, task group or dynamic task",
        any: [
          "python call airflow*Sensor",
          "python call airflow*Sensor{Async,TaskSensor}",
          "python decorator airflow*.task.{sensor,branch,short_circuit}",
          "python call airflow*.{BranchPythonOperator,ShortCircuitOperator,BranchSQLOperator,TriggerDagRunOperator,TaskGroup}",
          "python decorator airflow*.task_group",
          "python call *.expand & python decorator airflow*.task",
          "python base airflow*.BaseSensorOperator",
          "python call airflow*.{Dataset,Asset}",
        ],
      },
    ],
    except: testFiles,
    ticks: {
      "dags/load.py":
        "from airflow.providers.amazon.aws.sensors.s3 import S3KeySensor\nwait = S3KeySensor(task_id='wait', bucket_key='s3://sales/a.csv')\n",
    },
    ignores: {
      "dags/load.py":
        "from airflow.operators.python import PythonOperator, BranchPythonOperator\nload = PythonOperator(task_id='load')  # S3KeySensor\n",
    },
  },
  {
    id: "incremental-loads",
    title: "Incremental loads",
    field: "Data engineering",
    shows:
      "Loads only what is new or changed: with MERGE, an incremental model, a watermark or a loader's cursor. Truncating the table and loading everything again does not count.",
    parts: [
      {
        name: "an incremental load",
        any: [
          "sql merge",
          "python call delta*.merge",
          "python call *.{whenMatchedUpdate,whenMatchedUpdateAll,whenNotMatchedInsertAll,whenNotMatchedInsert}",
          "python call dlt*.incremental",
          "python argument {dlt.resource,dlt.pipeline}* write_disposition=merge",
          "key models*materialized=incremental & path dbt_project.y{,a}ml",
          "key models[].config.materialized=incremental",
          "python def *{incremental,watermark}* & sql where & sql aggregate max",
          "python argument *.option readChangeFeed*",
          "python call *.foreachBatch",
        ],
      },
    ],
    except: testFiles,
    ticks: {
      "load.sql":
        "merge into sales using new_sales n on sales.id = n.id\nwhen not matched then insert values (n.id)\n",
    },
    ignores: {
      "load.sql": "truncate table sales;\ninsert into sales select * from new_sales -- merge into\n",
      "merge.py": "import pandas as pd\npd.merge(a, b)\n",
    },
  },
  {
    id: "change-data-capture",
    title: "Change data capture",
    field: "Data engineering",
    shows:
      "Captures the changes of a database and sends them elsewhere, with Debezium or by reading its transaction log. The Debezium image without a configured connector does not count.",
    parts: [
      {
        name: "a connector",
        any: [
          "key spec.class=io.debezium.*",
          "line *io.debezium.connector.*",
          "python string io.debezium.connector.*",
          "python argument * connector.class=io.debezium.*",
          "python call pymysqlreplication.BinLogStreamReader",
          "python call *.{start_replication,consume_stream,create_replication_slot} & python import psycopg2*",
          "python argument *.option readChangeFeed*",
          "java use io.debezium.*",
          "terraform resource {aws_dms_replication_task,google_datastream_stream}",
          "key Resources.*.Type=AWS::DMS::ReplicationTask",
          "path **/*{debezium,connector}*.json",
        ],
        near: [
          "key *image=*debezium*",
          "key spec.class=io.debezium.*",
          "line *io.debezium.connector.*",
          "python string io.debezium.connector.*",
          "python import {pymysqlreplication,psycopg2.extras}*",
          "python argument *.option readChangeFeed*",
          "java use io.debezium.*",
          "terraform resource {aws_dms_replication_task,google_datastream_stream}",
          "key Resources.*.Type=AWS::DMS::ReplicationTask",
          "docker FROM *debezium*",
        ],
      },
    ],
    ticks: {
      "compose.yaml": "services:\n  connect:\n    image: quay.io/debezium/connect:3.0\n",
      "connectors/orders-connector.json": "{}",
    },
    ignores: {
      "compose.yaml": "services:\n  connect:\n    image: quay.io/debezium/connect:3.0\n",
      "README.md": "CDC with Debezium\n",
    },
  },
  {
    id: "data-quality",
    title: "Data quality checks in pipelines",
    field: "Data engineering",
    shows:
      "Checks whole tables or data frames with a tool that reports which rule failed: Great Expectations, pandera, Soda, Deequ, dbt tests or Airflow SQL checks. An assert on the number of rows does not count, and neither does a Pydantic model for single records.",
    parts: [
      {
        name: "a check on a table",
        any: [
          "python call *.expect_* & python import great_expectations*",
          "python call great_expectations*.{Expect*,ExpectationSuite,add_expectation,ExpectationConfiguration}",
          "python call great_expectations*Expect*",
          "python call pandera*.{DataFrameSchema,Column,Check}",
          "python base pandera*Model",
          "python decorator pandera*.{check_types,check_io,check_input,check_output,check}",
          "python call soda.scan.Scan",
          "python call pydeequ*.{VerificationSuite,Check}",
          "python call airflow*.{SQLColumnCheckOperator,SQLTableCheckOperator,SQLCheckOperator,SQLValueCheckOperator,GreatExpectationsOperator}",
          "key {models,sources[].tables}[].columns[].{tests,data_tests}[]*",
          "key checks for *",
        ],
      },
    ],
    except: ["test_*.py", "conftest.py"],
    ticks: {
      "check.py":
        'import great_expectations as gx\nframe = gx.from_pandas(sales)\nframe.expect_column_values_to_not_be_null("price")\n',
    },
    ignores: {
      "data_quality_checks.py": "def check(sales): assert len(sales) > 0\n",
      "requirements.txt": "great_expectations\n",
    },
  },
];
