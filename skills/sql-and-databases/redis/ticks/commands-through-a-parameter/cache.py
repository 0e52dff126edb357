import redis

client = redis.Redis()  # ticks


def read(redis_client, cache, r, rdb):
    redis_client.get("a")  # ticks
    cache.set("a", 1)  # ticks
    r.delete("a")  # ticks
    rdb.expire("a", 60)  # ticks
    app.redis.get("b")  # ticks
