import redis
from flask_redis import FlaskRedis

store = FlaskRedis(app)  # ticks
store.hgetall("a")  # ticks
