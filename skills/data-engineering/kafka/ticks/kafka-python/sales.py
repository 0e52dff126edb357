from kafka import KafkaConsumer, KafkaProducer

producer = KafkaProducer()  # ticks
producer.send("sales", b"1")
consumer = KafkaConsumer("sales")  # ticks
