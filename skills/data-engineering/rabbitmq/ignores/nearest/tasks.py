from celery import Celery
app = Celery(broker="amqp://broker")  # pika
