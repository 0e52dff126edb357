from flask import current_app


def sales(app):
    app.logger.debug("a")  # ticks
    app.logger.info("a")  # ticks
    app.logger.warning("a")  # ticks
    current_app.logger.error("a")  # ticks
    current_app.logger.exception("a")  # ticks
    app.logger.critical("a")  # ticks
