import redis
store = redis.Redis()
store.setex("rates", 60, rates)
