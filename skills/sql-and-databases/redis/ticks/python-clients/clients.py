import aioredis
import redis
import redis.cluster
from flask_redis import FlaskRedis

strict = redis.StrictRedis()  # ticks
address = redis.from_url("redis://cache")  # ticks
cluster = redis.cluster.RedisCluster()  # ticks
flask_redis = FlaskRedis(app)  # ticks
waiting = aioredis.from_url("redis://cache")  # ticks


async def old():
    return await aioredis.create_redis_pool("redis://cache")  # ticks


strict.get("a")  # ticks
