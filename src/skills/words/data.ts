/** Words for the skills of data engineering. */
import type { WordTable } from "./word-table.ts";

export const dataWords: WordTable = {
  "pandas-transform": {
    names:
      "pandas; pandas dataframes; pandas transform; data transform pandas; data handling pandas; data cleaning pandas; pandas data analysis",
    in: "pandas",
    here: "dataframes; series; dataframe series; groupby; merge; merge join concatenate; pivot table; missing data; data cleaning; transform; joins; filtering; data selection filtering; data handling; aggregations; reshape; datatype conversion; data wrangling; handle data; concatenate; dados faltantes; datos faltantes; dados ausentes; valores nulos; csv excel; read written files",
    also: "data; batch; process; transform; dataframe; dataframes; series; cleaning; handle; analysis; dataanalysis; python; csv; excel; json; numpy; join; merge; pivot; table; selection; filter; wrangling; groupby; reshape; reshaping; script; read; process; processamento; missing; group",
  },
  "polars-transform": {
    names: "polars; polars dataframes",
    also: "data; transform; dataframe; dataframes; python",
  },
  "numpy-arrays": {
    names: "numpy; numpy arrays; ndarray",
    in: "numpy",
    here: "arrays; array creation handling; array indexing slicing; broadcasting; array reshaping; vectorization; vetorizacao; vectorizacion; mathematical operations; array operations; creation arrays; indexing; reshaping",
    also: "array; indexing; index; slicing; broadcasting; reshaping; creation; handle; mathematical; math; matematica; vectorization; python; linear; algebra; criacao",
  },
  "notebook-analysis": {
    names:
      "exploratory dataanalysis; eda; jupyter notebooks; jupyter; notebooks analysis; exploratory data analysis; analise exploratoria; analisis exploratorio",
    in: "python pandas",
    here: "dataanalysis",
    also: "dataanalysis; data; notebook; jupyter; pandas; exploratory; python; analysis; exploratoria; exploratorio; dados",
  },
  "data-plots": {
    names:
      "matplotlib; seaborn; plotly; data visualisation; visualise data; matplotlib seaborn; altair; bokeh; charts matplotlib; data charts; python charts",
    in: "python pandas",
    here: "charts; visualisation; plots",
    also: "data; dataanalysis; chart; visualise; matplotlib; seaborn; plotly; python; dados",
  },
  "data-dashboards": {
    names:
      "streamlit; dash plotly; gradio; data dashboard; interactive dashboard; analytics dashboard; streamlit dashboard; analysis dashboard; plotly dash; dashboard dados",
    also: "dashboard; data; interactive; interativo; interactivo; streamlit; dash; plotly; analysis; visualise",
    maybe: "dashboards",
  },
  "parquet-csv": {
    names:
      "parquet; csv parquet; file formats; data formats; partitioning formats csv parquet; avro parquet orc; partitioning parquet; csv parquet json; columnar formats",
    also: "csv; format; partition; file; data; json; orc; avro; columnar; colunar; parquet; storage; read; write; compression",
  },
  "scheduled-jobs": {
    names:
      "cron; cron jobs; crontab; scheduled jobs; scheduled tasks; schedule tasks; job scheduling; apscheduler; schedule cron; schedule scripts; schedule jobs; task scheduling; schedule job",
    also: "schedule; job; task; script; scripts; pipeline; cron; process; linux",
    maybe: "schedule",
  },
  "orchestration-basics": {
    names:
      "airflow; prefect; dagster; airflow prefect; workflow orchestration; data orchestration; pipeline orchestration; orchestration airflow; apache airflow; airflow dags; orchestration data pipelines; etl orchestration; airflow etl pipeline",
    in: "airflow",
    here: "dags; dag; operators; tasks; task dependency; xcom; hooks; custom operators; first dag; directed acyclic graphs; operadores; pythonoperator; xcoms; scheduling; schedule",
    also: "orchestration; design; airflow; pipeline; workflow; dag; dags; apache; data; task; operator; schedule; etl; dependency; job; prefect; dagster; directed; acyclic; graphs; fluxo; flujo; ingestion",
    maybe: "orchestration",
  },
  "airflow-flow-control": {
    names:
      "airflow sensors; airflow branching; dynamic dags; dynamic task mapping; airflow task groups; airflow sensors branching; taskgroups",
    in: "airflow",
    here: "sensors; task groups; branching; dynamic dag; branching conditional; dynamic tasks; sensores; branch conditional logic; dynamic dag generation",
    also: "sensor; task; group; branch; dynamic; dag; conditional; mapping; logic; branching; generation; airflow",
  },
  "external-apis": {
    names:
      "external api; consume api; consume external api; read external api; public api; api consumption; requests library api; external api integration; consume rest api; api client; api data extraction; api ingestion; data ingestion api; extract data api; api data ingestion; openfeign; feign; api integration; fetch external api; data from api; restclient api; consume public api",
    in: "python spring",
    here: "api requests; requests; http requests; requests api; api calls; fetch data; restclient; data fetcher api; feign clients; fetch api; http client; requests library",
    also: "api; external; consume; read; request; requests; rest; http; json; data; integration; extraction; ingestion; public; fetch; fetcher; client; extracao; extraccion; extrair; extraer; python; openfeign",
  },
  "daily-etl": {
    names:
      "daily etl; daily pipeline; daily etl pipeline; scheduled etl; schedule etl pipeline; daily ingestion; daily data ingestion; schedule daily data process; daily data pipeline",
    also: "etl; elt; pipeline; data; external; ingestion; schedule; daily; process; transform; load; api; extraction; extract; airflow",
    maybe: "etl; elt; etl pipeline; etl process; data pipeline; data pipelines; ingestion; data ingestion",
  },
  "api-to-database": {
    names:
      "api data database; load api data database; save api data database; store api data database; api database ingestion; save api database",
    also: "api; database; data; load; save; store; external; postgres; sql; ingestion; salvar; guardar",
  },
  "data-validation": {
    names:
      "data validation; pydantic; pandera; pydantic validation; pydantic pandera; data schema validation; pydantic models; validation pydantic data",
    also: "validate; data; schema; model; pandera; pydantic; input; type; quality",
  },
  "data-quality": {
    names:
      "data quality; great expectations; data quality checks; soda core; deequ; data tests; data quality monitoring; data quality tests; data quality validation",
    also: "data; quality; check; test; monitor; expectation; validate; pipeline; great; dados",
  },
  "lakes-warehouses": {
    names:
      "data lake warehouse; lake warehouse; warehouse; lake; data warehouse; lakes warehouses; data lake architecture; cloud warehouse; warehouse architecture; warehouse modelling",
    also: "data; lake; warehouse; cloud; architecture; arquitetura; arquitectura; storage; lakehouse; model; design",
  },
  "star-schema": {
    names:
      "starschema; snowflake schema; fact dimension tables; facts dimensions; dimensional model; dimensional modelling; fact tables; dimension tables; slowly changing dimensions; scd; kimball; modelagem dimensional; modelado dimensional; starschema facts dimensions",
    also: "fact; dimension; table; schema; model; design; dimensional; slowly; changing; star; snowflake; type; warehouse; data; starschema; diseno; tipo; kimball",
  },
  "data-layers": {
    names:
      "medallion architecture; bronze silver gold; medallion; bronze silver gold layers; raw staging mart; arquitetura medalhao; arquitectura medallion; data layers; data layers bronze silver gold; raw staging marts; camadas bronze prata ouro",
    also: "bronze; silver; gold; layer; architecture; arquitetura; arquitectura; data; lake; staging; mart; raw; process; medalhao; lakehouse",
  },
  "incremental-loads": {
    names:
      "incremental loads; incremental load; incremental models; incremental ingestion; incremental; watermark loads; incremental etl; incremental loading",
    also: "load; data; idempotency; model; ingestion; dbt; etl; strategy; pipeline; merge",
  },
  "change-data-capture": {
    names: "changedatacapture; debezium; debezium changedatacapture",
    also: "data; database; debezium; kafka; capture; ingestion",
  },
  "dbt-models": {
    names: "dbt; dbt models; dbt core; dbt transform; dbt sql transform; dbt data transform",
    in: "dbt",
    here: "models; transform; models transform; sql transform; macros; macros packages; sources; snapshots; sources models; seeds; jinja macros; packages",
    also: "model; transform; sql; macro; macros; package; sources; source; data; warehouse; core; ref; seeds; snapshots; staging; jinja; analytics",
  },
  "dbt-tests": {
    names: "dbt tests; dbt testing; dbt test",
    in: "dbt",
    here: "tests; testing; data tests; generic tests",
    also: "test; data; model; generic; quality; schema",
  },
  pyspark: {
    names:
      "spark; pyspark; spark dataframes; pyspark dataframes; rdd; rdds; spark pyspark; spark data process; pyspark transform; distributed process spark",
    in: "spark",
    here: "dataframes; joins; aggregations; udf; udfs; transform actions; transform; creating dataframes; dataframe operations; rdd; actions; user defined functions; sparksession; sparksession sparkcontext; create dataframes; lazy evaluation transform; dataframe api",
    also: "spark; dataframe; dataframes; python; distributed; distribuido; distribuida; process; big; data; udf; udfs; rdd; rdds; action; actions; join; aggregate; apache; transform; select; filter; groupby; sparksession; sparkcontext; user; defined; function; api; batch; acoes; acciones; column",
  },
  "spark-sql": {
    names: "spark sql; pyspark sql; spark sql queries",
    in: "spark",
    here: "sql; temporary views; query dataframes sql; sql queries; temp views; sql dataframes",
    also: "sql; dataframe; dataframes; query; view; temporary; data; create",
  },
  "spark-performance": {
    names:
      "spark optimisation; spark performance; spark tuning; broadcast joins; spark partitioning; shuffle spark; optimise spark; spark performance tuning; catalyst; catalyst optimizer",
    in: "spark",
    here: "optimisation; performance tuning; performance; partitioning; caching; broadcast; shuffle; shuffles; caching persistence; repartition coalesce; partition sizing; shuffle operations; broadcast variables; bucketing; cache persist",
    also: "join; shuffle; shuffles; partition; cache; persistence; broadcast; repartition; coalesce; sizing; performance; optimise; tuning; minimizing; data; skew; catalyst; bucketing; variable; strategy",
  },
  "stream-processing": {
    names:
      "stream processing; structured stream; spark stream; flink; kafka streams; stream data; event stream process; apache flink; beam; data stream process; spark structured stream; real time stream; streaming kafka spark; real time data process; process stream kafka; data streaming",
    in: "spark kafka streaming",
    here: "windowing; stateful transform; watermarking; windowing operations; dstream; watermarks; stream table joins; stream aggregations; windows",
    also: "stream; process; real; time; kafka; spark; data; structured; event; window; windowing; stateful; watermark; batch; tempo; tiempo; flink; apache; dstream; join; aggregate; pipeline; dados",
  },
  kafka: {
    names:
      "kafka; apache kafka; kafka producers consumers; kafka producer; kafka consumer; kafka topics; kafka messagequeue",
    in: "kafka streaming",
    here: "producer consume; topics; topics partition; topics partition offsets; consume groups; producer; consume; offset handling; offsets; topics partition consume",
    also: "message; queue; messagequeue; broker; stream; event; producer; consume; topic; topicos; partition; apache; messaging; distributed; group; offset; offsets; topics; eventdriven; mensageria; python; serialization; pub; sub",
  },
  rabbitmq: {
    names: "rabbitmq; amqp; rabbitmq queues; rabbitmq messagequeue; rabbitmq messages",
    also: "message; queue; messagequeue; broker; messaging; exchange; event; eventdriven; amqp; asynchronous; pub; sub; communication",
  },
  "schema-registry": {
    names: "schema registry; avro; protobuf; protocol buffers; avro protobuf; avro schema",
    also: "schema; registry; serialization; kafka; message; protobuf; avro; buffers",
  },
  snowflake: { names: "snowflake; snowflake warehouse", also: "warehouse; data; cloud; sql; database" },
  bigquery: {
    names: "bigquery; google bigquery; sql bigquery",
    also: "google; sql; warehouse; data; gcp; cloud",
  },
  redshift: { names: "redshift; aws redshift; amazon redshift", also: "aws; amazon; warehouse; data" },
  duckdb: { names: "duckdb", also: "sql; data; database; analysis; query" },
  elasticsearch: {
    names: "elasticsearch; opensearch; elastic search; elasticsearch opensearch",
    also: "search; analysis; engine; full; text; elastic; log; index; busca; busqueda; kibana",
  },
  "lakehouse-tables": {
    names:
      "deltalake; iceberg; hudi; lakehouse; delta tables; deltalake iceberg; apache iceberg; deltalake tables; lakehouse tables; iceberg hudi; deltalake lakehouse; databricks deltalake",
    also: "table; data; lake; lakehouse; apache; delta; iceberg; hudi; architecture; databricks; format; acid; spark",
  },
  "aws-glue-athena": {
    names: "glue; athena; aws glue; aws athena; glue athena; aws glue athena",
    also: "aws; glue; athena; etl; catalog; data; job; s3; query; catalogo",
  },
};
