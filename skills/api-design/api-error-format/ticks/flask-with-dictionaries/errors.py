from shop import app, sales


@app.errorhandler(404)  # ticks
def missing(error):
    return {"error": "Not found"}, 404


@sales.app_errorhandler(400)  # ticks
def wrong(error):
    return {"error": "Bad request"}, 400
