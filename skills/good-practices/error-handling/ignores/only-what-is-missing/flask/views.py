import logging

from flask import abort


def show(id):
    sale = Sale.query.get(id)
    if sale is None:
        abort(404)
    return sale.to_json()


def read(text):
    try:
        return int(text)
    except ValueError:
        logging.warning("no number")
