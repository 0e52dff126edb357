from aiokafka import AIOKafkaConsumer, AIOKafkaProducer


async def run():
    producer = AIOKafkaProducer()  # ticks
    await producer.send_and_wait("sales", b"1")
    consumer = AIOKafkaConsumer("sales")  # ticks
