import apache_beam as beam
import faust
from bytewax.dataflow import Dataflow
from pyflink.datastream import StreamExecutionEnvironment
from pyflink.table import StreamTableEnvironment, TableEnvironment
from quixstreams import Application

environment = StreamExecutionEnvironment.get_execution_environment()  # ticks
table = StreamTableEnvironment.create(environment)  # ticks
other = TableEnvironment.create(settings)  # ticks
quix = Application(broker_address="kafka:9092")  # ticks
flow = Dataflow("shop")  # ticks
window = beam.WindowInto(size)  # ticks
app = faust.App("shop")


@app.agent(sales)  # ticks
async def read(stream): ...


@app.timer(60)  # ticks
async def tick(): ...
