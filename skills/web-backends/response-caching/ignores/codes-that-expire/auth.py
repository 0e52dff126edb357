import redis

store = redis.Redis()


def send_code(mail, code):
    store.setex(mail, 300, code)
