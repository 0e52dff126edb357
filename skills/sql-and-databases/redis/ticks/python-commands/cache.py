import redis

client = redis.Redis()  # ticks
client.get("a")  # ticks
client.set("a", 1)  # ticks
client.setex("a", 60, 1)  # ticks
client.incr("a")  # ticks
client.expire("a", 60)  # ticks
client.exists("a")  # ticks
client.delete("a")  # ticks
client.hset("a", "b", 1)  # ticks
client.hget("a", "b")  # ticks
client.hgetall("a")  # ticks
client.lpush("a", 1)  # ticks
client.rpush("a", 1)  # ticks
client.lpop("a")  # ticks
client.rpop("a")  # ticks
client.blpop("a")  # ticks
client.publish("a", "b")  # ticks
client.sadd("a", 1)  # ticks
client.zadd("a", {"b": 1})  # ticks
client.xadd("a", {"b": 1})  # ticks
client.pipeline()  # ticks
client.mget("a", "b")  # ticks
client.ttl("a")  # ticks
client.getex("a")  # ticks
client.lock("a")  # ticks
client.subscribe("a")  # ticks
