from kafka import KafkaConsumer

consumer = KafkaConsumer("sales")  # ticks
