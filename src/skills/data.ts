/** Data engineering. */
import type { Skill } from "./skill.ts";

/** Cron expressions and presets that define a schedule. */
const schedules = [
  "python argument *{DAG,dag} {schedule,schedule_interval}=@{hourly,daily,weekly,monthly,yearly,continuous} & python import airflow*",
  "python argument *{DAG,dag} {schedule,schedule_interval}=* * * * * & python import airflow*",
  "python argument *{DAG,dag} {schedule,schedule_interval}=*timedelta* & python import airflow*",
  "python argument prefect* cron=*",
  "python call prefect*.{Cron,CronSchedule,Interval,IntervalSchedule}",
  "python call schedule.every*",
  "python call apscheduler*.add_job",
  "python decorator apscheduler*.scheduled_job",
  "python call celery.schedules.crontab",
  "key on.schedule[].cron=* & path .github/workflows/*",
  "key kind=CronJob",
  "key *.ScheduleExpression=*",
  "key Resources.*.Schedule={cron,rate}*",
  "key functions.*.events[].schedule* & path serverless.y{,a}ml",
  "terraform resource aws_scheduler_schedule",
  "terraform argument schedule_expression",
  "terraform resource google_cloud_scheduler_job",
  "line *#* \\* \\* * & path {crontab*,*.crontab,*.cron}",
  "js call node-cron.schedule",
  "java annotation org.springframework.scheduling.annotation.Scheduled",
];

/** Once a day: a fixed minute and hour, every day. */
const daily = [
  "python argument *{DAG,dag} {schedule,schedule_interval}=@daily & python import airflow*",
  "python argument *{DAG,dag} {schedule,schedule_interval}=# # \\* \\* \\* & python import airflow*",
  "python argument prefect* cron=# # \\* \\* \\*",
  "key on.schedule[].cron=# # \\* \\* \\* & path .github/workflows/*",
  "python call schedule.every().day*",
  "key spec.schedule=# # \\* \\* \\*",
  "line # # \\* \\* \\* *",
];

const externalApis = [
  "python call requests.{get,post,request} & !python url http://localhost & !python url http://127.0.0.1",
  "python call requests.Session().{get,post,request} & !python url http://localhost",
  "python call httpx.{get,post} & !python url http://localhost",
  "python call httpx.{Client,AsyncClient}().{get,post} & !python url http://localhost",
  "python call aiohttp.ClientSession().{get,post}",
  "python call urllib.request.urlopen",
  "python call airflow*.{HttpHook,SimpleHttpOperator,HttpOperator}",
  "js call axios.{get,post,request}",
  "js call axios",
  "js argument fetch https://*",
  "java call *{RestTemplate,WebClient}*.{getForObject,getForEntity,exchange,get}",
  "go call net/http.{Get,Post} & !path *_test.go",
];

const tests = ["**/test/**", "**/tests/**", "test_*.py", "*_test.py", "conftest.py", "*.{test,spec}.*"];

export const dataSkills: readonly Skill[] = [
  {
    id: "pandas-transform",
    title: "Data transformation with pandas",
    field: "Data engineering",
    shows:
      "Transforms data frames: creates, renames or cleans columns, or groups, joins or reshapes rows. Reading a file and writing it back does not count.",
    parts: [
      {
        name: "a transformation",
        any: [
          "python assign item pandas.*",
          "python call pandas.{merge,concat,json_normalize,pivot_table,melt,to_datetime,to_numeric,cut,get_dummies}",
          "python call *.{groupby,merge,pivot,pivot_table,melt,fillna,dropna,drop_duplicates,astype,apply,rename,sort_values,assign,resample,explode} & python import pandas",
        ],
      },
    ],
    except: tests,
    ticks: {
      "clean.py": 'import pandas as pd\nframe = pd.read_csv("a.csv").dropna().groupby("day").sum()\n',
    },
    ignores: {
      "copy.py": 'import pandas as pd\npd.read_csv("a.csv").to_csv("b.csv")\n',
      "requirements.txt": "pandas\n",
    },
  },
  {
    id: "parquet-csv",
    title: "File formats and partitioning: CSV and Parquet",
    field: "Data engineering",
    shows: "Reads or writes Parquet, a columnar format that supports partitioning. CSV alone does not count.",
    parts: [
      {
        name: "a Parquet read or write",
        any: [
          "python call *.to_parquet",
          "python call {pandas,polars,dask.dataframe}.{read_parquet,scan_parquet}",
          "python call *.write_parquet",
          "python call pyarrow.parquet.*",
          "python call *.write*.parquet",
          "python call *.read*.parquet",
          "python call fastparquet*",
          "python call awswrangler.s3.{to_parquet,read_parquet}",
        ],
      },
    ],
    ticks: {
      "store.py":
        'import pandas as pd\npd.read_csv("a.csv").to_parquet("a.parquet", partition_cols=["day"])\n',
    },
    ignores: { "store.py": 'import pandas as pd\npd.read_csv("a.csv")  # .to_parquet later\n' },
  },
  {
    id: "scheduled-jobs",
    title: "Scheduled jobs",
    field: "Data engineering",
    shows:
      "Runs a job on a schedule, through cron, a scheduler, an orchestrator or a workflow. A schedule of None, or a job that an event starts, does not count.",
    parts: [{ name: "a schedule", any: schedules }],
    ticks: {
      "dags/load.py": 'from airflow import DAG\nwith DAG("load", schedule="0 5 * * *") as dag: ...\n',
    },
    ignores: {
      "dags/load.py": 'from airflow import DAG\nwith DAG("load", schedule_interval=None) as dag: ...\n',
    },
  },
  {
    id: "orchestration-basics",
    title: "Orchestration with Airflow or Prefect",
    field: "Data engineering",
    shows:
      "Defines a pipeline of tasks in Airflow, Prefect or Dagster. The example pipelines that come with the tools do not count.",
    parts: [
      {
        name: "a pipeline",
        any: [
          "python call {airflow,airflow.models,airflow.models.dag,airflow.sdk}.DAG",
          "python decorator airflow*.dag",
          "python decorator prefect*.flow",
          "python call prefect.Flow",
          "python decorator dagster*.{job,asset,graph}",
        ],
      },
      {
        name: "a task",
        any: [
          "python decorator airflow*.task*",
          "python call airflow*Operator",
          "python decorator prefect*.task",
          "python decorator dagster*.{op,asset}",
        ],
      },
    ],
    except: tests,
    ticks: {
      "dags/load.py":
        "from airflow.decorators import dag, task\n@dag()\ndef load():\n    @task()\n    def read(): ...\n",
    },
    ignores: {
      "requirements.txt": "apache-airflow\n",
      "dags/exampledag.py":
        "from airflow.decorators import dag, task\n@dag()\ndef a():\n    @task()\n    def b(): ...\n",
    },
  },
  {
    id: "external-apis",
    title: "Consuming external APIs",
    field: "Data engineering",
    shows:
      "Fetches data from a third-party web API. Requests to the project's own server, or in tests, do not count.",
    parts: [{ name: "a request", any: externalApis }],
    except: tests,
    ticks: { "fetch.py": 'import requests\ndata = requests.get("https://api.example.org/rates").json()\n' },
    ignores: { "fetch.py": 'import requests\nrequests.get("http://localhost:8000/health")\n' },
  },
  {
    id: "daily-etl",
    title: "Daily ETL pipelines",
    field: "Data engineering",
    shows:
      "Fetches external data and stores it, on a daily schedule; all three are required. An hourly job that only prints does not count.",
    parts: [
      { name: "a daily schedule", any: daily },
      {
        name: "a request for external data",
        any: [...externalApis, "python call ftplib.FTP*", "python call bs4.BeautifulSoup"],
      },
      {
        name: "a write to storage",
        any: [
          "python call *.{to_sql,to_parquet,to_gbq}",
          "sql insert",
          "sql copy",
          "python call *.{copy_expert,execute_values,insert_many,bulk_insert_mappings}",
          "python call *.{add,add_all} & python call *.commit",
          "python call *.{upload_file,upload_fileobj,put_object}",
          "python call *.load_table_from_*",
        ],
      },
    ],
    except: tests,
    ticks: {
      "dags/rates.py":
        'import requests\nfrom airflow import DAG\nwith DAG("rates", schedule="@daily") as dag: ...\nframe.to_sql("rates", requests.get("https://api.example.org").json())\n',
    },
    ignores: {
      "dags/rates.py":
        'import requests\nfrom airflow import DAG\nwith DAG("rates", schedule_interval="0 * * * *") as dag: print(requests.get("https://api.example.org"))\n',
    },
  },
];
