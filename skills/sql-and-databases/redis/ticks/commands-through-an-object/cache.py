import redis


class Cache:
    def __init__(self):
        self.client = redis.Redis()  # ticks

    def all(self):
        self.store.setex("a", 60, 1)  # ticks
        self.store.incr("a")  # ticks
        self.store.hset("a", "b", 1)  # ticks
        self.store.hget("a", "b")  # ticks
        self.store.hgetall("a")  # ticks
        self.store.lpush("a", 1)  # ticks
        self.store.rpush("a", 1)  # ticks
        self.store.blpop("a")  # ticks
        self.store.brpop("a")  # ticks
        self.store.sadd("a", 1)  # ticks
        self.store.smembers("a")  # ticks
        self.store.zadd("a", {"b": 1})  # ticks
        self.store.xadd("a", {"b": 1})  # ticks
        self.store.publish("a", "b")  # ticks
