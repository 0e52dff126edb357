import pika
channel = pika.BlockingConnection().channel()
channel.basic_publish("", "sales", b"1")
