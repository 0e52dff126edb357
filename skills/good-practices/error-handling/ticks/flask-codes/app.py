def read(id):
    try:
        return find(id)
    except KeyError:  # ticks
        return {"error": "No such sale"}, 404
