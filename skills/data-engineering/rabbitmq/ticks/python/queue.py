import aio_pika
import pika
from faststream.rabbit import RabbitBroker


def run(channel):
    channel.basic_publish("", "sales", b"1")  # ticks
    channel.basic_consume("sales", read)  # ticks
    channel.basic_get("sales")  # ticks


async def start():
    one = await aio_pika.connect(url)  # ticks
    two = await aio_pika.connect_robust(url)  # ticks


broker = RabbitBroker(url)  # ticks
