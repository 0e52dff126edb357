from shop.log import configure

log = configure(__name__)


def run(load):
    try:
        return load()
    except Exception:
        log.exception("The load failed")
        return None
