import avro.schema
import fastavro
from avro.datafile import DataFileReader, DataFileWriter
from avro.io import DatumWriter
from confluent_kafka.schema_registry import SchemaRegistryClient
from pyspark.sql.avro.functions import from_avro, to_avro
from pyspark.sql.protobuf.functions import from_protobuf, to_protobuf
from shop import sale_pb2

fastavro.writer(file, schema, rows)  # ticks
fastavro.reader(file)  # ticks
fastavro.schemaless_writer(file, schema, row)  # ticks
fastavro.schemaless_reader(file, schema)  # ticks
fastavro.parse_schema(schema)  # ticks
avro.schema.parse(text)  # ticks
DatumWriter(schema)  # ticks
DataFileWriter(file, writer, schema)  # ticks
DataFileReader(file, reader)  # ticks
SchemaRegistryClient({"url": url})  # ticks
from_avro("value", schema)  # ticks
to_avro("value")  # ticks
from_protobuf("value", "Sale")  # ticks
to_protobuf("value", "Sale")  # ticks
sale_pb2.Sale()  # ticks
