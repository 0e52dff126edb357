import redis


def keep(store):
    store.set("sales", 1, ex=60)  # ticks
    store.set("stock", 1, px=60_000)  # ticks
    store.setex("total", 60, 1)  # ticks
