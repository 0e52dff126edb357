from aiokafka import AIOKafkaConsumer, AIOKafkaProducer


async def run():
    producer = AIOKafkaProducer()  # ticks
    await producer.send("sales", b"1")
    consumer = AIOKafkaConsumer("sales")  # ticks
