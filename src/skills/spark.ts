/** Spark, stream processing and message queues. */
import { testFiles } from "./shared.ts";
import type { Skill } from "./skill.ts";

const spark = "python import {pyspark*,databricks*,awsglue*}";

export const sparkSkills: readonly Skill[] = [
  {
    id: "pyspark",
    title: "Data transformation with PySpark",
    field: "Data engineering",
    shows:
      "Transforms Spark data frames: creates or renames columns, or groups, joins or deduplicates rows. Starting a session, or reading a file and writing it back, does not count, and neither does pandas' groupby.",
    parts: [
      {
        name: "a transformation",
        any: [
          `python call *.{groupBy,withColumn,withColumns,withColumnRenamed,dropDuplicates,selectExpr,unionByName,crossJoin,na.fill,fillna,explode} & ${spark}`,
          "python call *SparkSession*.{filter,where,join,agg,select,distinct,union,orderBy,map,flatMap,reduceByKey}",
          "python call *.{withColumn,groupBy,withColumnRenamed} & python call *spark.read*",
        ],
      },
    ],
    except: testFiles,
    ticks: {
      "clean.py":
        'from pyspark.sql import SparkSession\nspark = SparkSession.builder.getOrCreate()\nspark.read.csv("a").withColumnRenamed("a", "day")\n',
    },
    ignores: {
      "clean.py":
        'import pandas\nfrom pyspark.sql import SparkSession\nspark = SparkSession.builder.getOrCreate()\npandas.read_csv("a").groupby("day").sum()\n',
    },
  },
  {
    id: "spark-sql",
    title: "Spark SQL",
    field: "Data engineering",
    shows:
      "Runs SQL queries over Spark data frames or tables. Importing pyspark.sql, which every data frame needs, does not count.",
    parts: [
      {
        name: "a query",
        any: [
          "python call *spark*.sql & sql {select,insert,merge,create table,create view}",
          "python call *{SparkSession,sqlContext,SQLContext}*.sql & sql select",
        ],
      },
    ],
    except: testFiles,
    ticks: {
      "report.py":
        'from pyspark.sql import SparkSession\nspark = SparkSession.builder.getOrCreate()\nspark.sql("select day, sum(price) from sales group by day")\n',
    },
    ignores: {
      "report.py":
        'from pyspark.sql import SparkSession\nspark = SparkSession.builder.getOrCreate()\nspark.read.csv("sales")  # spark.sql("select day from sales")\n',
    },
  },
  {
    id: "spark-performance",
    title: "Spark performance tuning",
    field: "Data engineering",
    shows:
      "Tunes how Spark distributes, joins or caches data, with broadcast joins, partitioning, persisted data frames or an inspected plan. Cluster settings alone do not count.",
    parts: [
      {
        name: "a tuning step",
        any: [
          "python call pyspark.sql.functions.broadcast",
          `python call *.{repartition,repartitionByRange,persist,unpersist,bucketBy} & ${spark}`,
          `python call *.explain & ${spark}`,
          "python argument *.config spark.sql.{adaptive,shuffle,autoBroadcastJoinThreshold}*",
          "python argument *spark*.conf.set spark.sql.{adaptive,shuffle,autoBroadcastJoinThreshold}*",
        ],
      },
    ],
    except: testFiles,
    ticks: {
      "join.py":
        "from pyspark.sql.functions import broadcast\nsales = sales.join(broadcast(shops), 'shop')\n",
    },
    ignores: {
      "join.py":
        "from pyspark.sql.functions import col\nsales = sales.join(shops, 'shop').filter(col('a') > 1)  # broadcast(shops)\n",
    },
  },
  {
    id: "stream-processing",
    title: "Stream processing",
    field: "Data engineering",
    shows:
      "Processes events as they arrive with an engine that tracks time and state: Spark Structured Streaming, Flink, Kafka Streams, Faust or Beam. A plain consumer loop does not count.",
    parts: [
      {
        name: "a stream",
        any: [
          `python call *.readStream* & ${spark}`,
          `python call *.writeStream* & ${spark}`,
          "python call *spark*.readStream*",
          "python call pyflink*.{get_execution_environment,create,StreamTableEnvironment.create}",
          "python decorator faust.App().{agent,timer}",
          "python call quixstreams.Application*",
          "python call bytewax.dataflow.Dataflow",
          "python call apache_beam.WindowInto",
          "java new {org.apache.kafka.streams.KafkaStreams,org.apache.kafka.streams.StreamsBuilder}",
          "java call org.apache.flink*.getExecutionEnvironment",
        ],
      },
    ],
    except: testFiles,
    ticks: {
      "stream.py":
        'from pyspark.sql import SparkSession\nspark = SparkSession.builder.getOrCreate()\nspark.readStream.format("kafka").load()\n',
    },
    ignores: {
      "consume.py":
        'from kafka import KafkaConsumer\nfor message in KafkaConsumer("sales"): print(message)  # readStream\n',
    },
  },
  {
    id: "kafka",
    title: "Kafka producers and consumers",
    field: "Data engineering",
    shows:
      "Sends messages to Kafka, and reads messages from it; both are required. Kafka as a service in Compose does not count.",
    parts: [
      {
        name: "a producer",
        any: [
          "python call kafka*.KafkaProducer & python call *.send",
          "python call confluent_kafka*.{Producer,SerializingProducer,AvroProducer} & python call *.produce",
          "python call aiokafka*.AIOKafkaProducer & python call *.{send,send_and_wait}",
          "python argument *.writeStream*.format kafka",
          "python argument *.write.format kafka",
          "python call faust.App().topic & python call *.send",
          "python call airflow*.ProduceToTopicOperator",
          "js call kafkajs.Kafka().producer*",
          "java use *KafkaTemplate",
          "java call *KafkaTemplate*.send",
          "java new org.apache.kafka.clients.producer.{KafkaProducer,ProducerRecord}",
          "go {call,literal} github.com/segmentio/kafka-go.{NewWriter,Writer}",
          "go call github.com/{IBM,Shopify}/sarama.{NewSyncProducer,NewAsyncProducer}",
          "go call github.com/confluentinc/confluent-kafka-go*.NewProducer",
        ],
      },
      {
        name: "a consumer",
        any: [
          "python call kafka*.KafkaConsumer",
          "python call confluent_kafka*.{Consumer,DeserializingConsumer,AvroConsumer} & python call *.{poll,consume}",
          "python call aiokafka*.AIOKafkaConsumer",
          "python argument *.readStream*.format kafka",
          "python argument *.read.format kafka",
          "python decorator faust.App().agent",
          "js call kafkajs.Kafka().consumer*",
          "java annotation org.springframework.kafka.annotation.KafkaListener",
          "java new org.apache.kafka.clients.consumer.KafkaConsumer",
          "java new org.apache.kafka.streams.KafkaStreams",
          "go {call,literal} github.com/segmentio/kafka-go.{NewReader,ReaderConfig}",
          "go call github.com/{IBM,Shopify}/sarama.{NewConsumer,NewConsumerGroup}",
          "go call github.com/confluentinc/confluent-kafka-go*.NewConsumer",
        ],
      },
    ],
    except: testFiles,
    ticks: {
      "send.py": 'from kafka import KafkaProducer\nKafkaProducer().send("sales", b"1")\n',
      "read.py": 'from kafka import KafkaConsumer\nfor message in KafkaConsumer("sales"): ...\n',
    },
    ignores: {
      "compose.yaml": "services:\n  kafka:\n    image: apache/kafka\n",
      "send.py": 'from kafka import KafkaConsumer, KafkaProducer\nKafkaProducer().send("sales", b"1")\n',
    },
  },
  {
    id: "rabbitmq",
    title: "RabbitMQ",
    field: "Data engineering",
    shows:
      "Sends messages to a RabbitMQ queue, or reads messages from one. RabbitMQ as a Celery broker, or as a service alone, does not count.",
    parts: [
      {
        name: "a message sent or read",
        any: [
          "python call *.{basic_publish,basic_consume,basic_get} & python import pika*",
          "python call aio_pika*.{connect,connect_robust}",
          "python call faststream.rabbit.RabbitBroker",
          "js call amqplib*.{sendToQueue,publish,consume}",
          "js call *.{sendToQueue,publish,consume} & js import {amqplib,amqplib/callback_api}",
          "java annotation org.springframework.amqp.rabbit.annotation.RabbitListener",
          "java call *RabbitTemplate.convertAndSend",
          "go call github.com/{rabbitmq/amqp091-go,streadway/amqp}*.{Publish,PublishWithContext,Consume}",
        ],
      },
    ],
    except: testFiles,
    ticks: {
      "send.py":
        'import pika\nchannel = pika.BlockingConnection().channel()\nchannel.basic_publish("", "sales", b"1")\n',
    },
    ignores: { "tasks.py": 'from celery import Celery\napp = Celery(broker="amqp://broker")  # pika\n' },
  },
  {
    id: "schema-registry",
    title: "Avro, Protobuf and schema registries",
    field: "Data engineering",
    shows:
      "Writes, reads or registers data with an Avro or Protobuf schema. JSON without a schema, or an .avsc file alone, does not count.",
    parts: [
      {
        name: "a schema in use",
        any: [
          "python call fastavro*.{writer,reader,schemaless_writer,schemaless_reader,parse_schema}",
          "python call avro.{schema.parse,datafile.DataFileWriter,datafile.DataFileReader,io.DatumWriter}",
          "python call confluent_kafka.schema_registry*",
          "python call pyspark.sql.{avro,protobuf}.functions.{from_avro,to_avro,from_protobuf,to_protobuf}",
          "python call *_pb2.*",
          "java use io.confluent.kafka.serializers.{KafkaAvroSerializer,KafkaAvroDeserializer}",
          "js call @kafkajs/confluent-schema-registry*",
          "js new @kafkajs/confluent-schema-registry.SchemaRegistry",
        ],
      },
    ],
    except: testFiles,
    ticks: {
      "write.py": "from fastavro import writer, parse_schema\nwriter(file, parse_schema(schema), sales)\n",
    },
    ignores: { "write.py": "import json, fastavro\njson.dump(sales, file)\n", "sale.avsc": "{}" },
  },
];
