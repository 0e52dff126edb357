from flask import Flask


class Shop(Flask):  # ticks
    json_sort_keys = False


shop = Shop(__name__)


def every():
    return []


shop.add_url_rule("/sales", view_func=every)  # ticks
