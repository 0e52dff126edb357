redis = Redis.new # ticks
redis.get("visits") # ticks
redis.set("visits") # ticks
redis.incr("visits") # ticks
redis.setex("visits") # ticks
redis.hset("visits") # ticks
redis.publish("visits") # ticks
