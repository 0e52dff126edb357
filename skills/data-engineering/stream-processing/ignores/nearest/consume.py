from kafka import KafkaConsumer
for message in KafkaConsumer("sales"): print(message)  # readStream
