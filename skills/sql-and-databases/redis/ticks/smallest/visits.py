import redis
store = redis.Redis()
store.incr("visits")
