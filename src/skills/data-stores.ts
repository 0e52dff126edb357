/** Data stores and data validation. */
import type { Skill } from "./skill.ts";

export const dataStoreSkills: readonly Skill[] = [
  {
    id: "data-validation",
    title: "Data validation with Pydantic or pandera",
    field: "Data engineering",
    shows:
      "Validates data against declared rules: typed Pydantic models, constraints or validators, or a pandera or Great Expectations schema. Checks written by hand do not count.",
    parts: [
      {
        name: "a validation rule",
        any: [
          "python call pandera*.{DataFrameSchema,Column,Check,Field}",
          "python base pandera*Model",
          "python call great_expectations*",
          "python decorator pydantic*.{validator,field_validator,model_validator,root_validator,validate_call}",
          "python argument pydantic*.Field {gt,ge,lt,le,min_length,max_length,regex,pattern,multiple_of}=*",
          "python call pydantic*.{conint,confloat,constr,conlist,condecimal}",
          "python use pydantic*.{EmailStr,HttpUrl,AnyUrl,PositiveInt,NonNegativeInt,PositiveFloat,StrictInt} & python base pydantic*.BaseModel",
          "python call pydantic*.TypeAdapter().validate_python",
          "python annotated field & python base pydantic*.BaseModel",
        ],
      },
    ],
    ticks: {
      "rows.py":
        "from pydantic import BaseModel, Field\nclass Row(BaseModel):\n    price: float = Field(gt=0)\n",
    },
    ignores: {
      "data_quality_checks.py": 'def check(row): return "price" in row\n',
      "requirements.txt": "pandera\n",
    },
  },
  {
    id: "lakes-warehouses",
    title: "Data lakes and data warehouses",
    field: "Data engineering",
    shows:
      "Keeps data in layers, from raw to modelled, and models or queries a warehouse; both are required. Buckets without a warehouse do not count.",
    parts: [
      {
        name: "a data lake",
        any: [
          "python call delta*",
          "python argument *.format {delta,iceberg,hudi}",
          "sql create table & path **/{bronze,silver,gold}/**",
          "path **/{bronze,silver,gold,staging,raw,intermediate,marts}/**/*.{py,sql,ipynb}",
          "path *{bronze,silver,gold}*.{py,sql,ipynb}",
          "terraform resource {aws_lakeformation_resource,aws_glue_catalog_database,azurerm_storage_data_lake_gen2_filesystem}",
          "python call pyiceberg*",
          "terraform resource {aws_s3_bucket,google_storage_bucket,azurerm_storage_container}",
          "python call *{LocalFilesystemToGCSOperator,GCSToBigQueryOperator,S3ToRedshiftOperator}",
          "python call awswrangler.s3.to_parquet",
          "python call google.cloud.storage*",
        ],
      },
      {
        name: "a data warehouse",
        any: [
          "python call {snowflake.connector.connect,google.cloud.bigquery.Client,redshift_connector.connect}",
          "python argument boto3.client {redshift,redshift-data,athena}",
          "terraform resource {aws_redshift_cluster,google_bigquery_dataset,snowflake_database,google_bigquery_table}",
          "key *.type={snowflake,bigquery,redshift,databricks} & path profiles.yml",
          "path dbt_project.yml",
          "path {fact,fct,dim}_*.sql",
          "path *dim_*.py",
          "python argument *.saveAsTable *{fact,fct,dim}_*",
          "python call databricks*",
        ],
      },
    ],
    ticks: {
      "pipelines/bronze/load.py": "print(1)\n",
      "warehouse.py": "from google.cloud import bigquery\nclient = bigquery.Client()\n",
    },
    ignores: {
      "upload.py": 'import boto3\nboto3.client("s3").upload_file("a", "raw", "a")\n',
      "architecture.md": "A data lake and a data warehouse\n",
    },
  },
  {
    id: "mongodb",
    title: "MongoDB",
    field: "Data engineering",
    shows: "Connects to MongoDB, and stores or finds documents in it; both are required.",
    parts: [
      {
        name: "a MongoDB client",
        any: [
          "python argument *.format {mongo,mongodb,com.mongodb*}",
          "python call pymongo*.MongoClient",
          "python call motor*.AsyncIOMotorClient",
          "python call mongoengine.connect",
          "js call mongoose.connect",
          "js new mongodb.MongoClient",
          "go call go.mongodb.org/mongo-driver*.Connect",
          "java base *MongoRepository",
          "java extends *MongoRepository",
        ],
      },
      {
        name: "a document stored or found",
        any: [
          "python argument *.format {mongo,mongodb,com.mongodb*} & python call *.{save,load}",
          "python call *.{insert_one,insert_many,find,find_one,update_one,update_many,delete_one,delete_many,aggregate}",
          "python base mongoengine.Document",
          "js call mongoose.{model,Schema}",
          "js new mongoose.Schema",
          "js call *.{insertOne,insertMany,find,findOne,updateOne,deleteOne}",
          "go call *.{InsertOne,Find,FindOne,UpdateOne}",
          "java annotation *mongodb*.Document",
        ],
      },
    ],
    ticks: { "store.py": 'from pymongo import MongoClient\nMongoClient().shop.sales.insert_one({"a": 1})\n' },
    ignores: { "docker-compose.yml": "services:\n  db:\n    image: mongo\n" },
  },
];
