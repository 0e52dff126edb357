from confluent_kafka import Consumer, DeserializingConsumer, Producer, SerializingProducer
from confluent_kafka.avro import AvroConsumer, AvroProducer

one = Producer(settings)  # ticks
two = SerializingProducer(settings)  # ticks
three = AvroProducer(settings)  # ticks
one.produce("sales", b"1")
four = Consumer(settings)  # ticks
five = DeserializingConsumer(settings)  # ticks
six = AvroConsumer(settings)  # ticks
four.poll(1)
