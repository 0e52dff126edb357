from kafka import KafkaConsumer, KafkaProducer
KafkaProducer().send("sales", b"1")
