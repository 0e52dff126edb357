from kafka import KafkaProducer
KafkaProducer().send("sales", b"1")
