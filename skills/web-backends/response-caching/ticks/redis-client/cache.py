import redis

store = redis.Redis()
store.getex("sales", ex=60)  # ticks
store.set("sales", 1, ex=60)  # ticks
store.set("sales", 1, px=60_000)  # ticks
store.setex("sales", 60, 1)  # ticks
