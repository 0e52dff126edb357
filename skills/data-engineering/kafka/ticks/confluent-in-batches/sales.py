from confluent_kafka import Consumer, Producer

producer = Producer(settings)  # ticks
producer.produce("sales", b"1")
consumer = Consumer(settings)  # ticks
consumer.consume(10)
