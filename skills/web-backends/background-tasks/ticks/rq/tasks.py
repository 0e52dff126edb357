from redis import Redis
from rq import Queue

queue = Queue(connection=Redis())
queue.enqueue(mail)  # ticks
queue.enqueue_in(60, mail)  # ticks
queue.enqueue_at(noon, mail)  # ticks
