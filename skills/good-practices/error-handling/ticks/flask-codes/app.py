def read(id):
    try:
        return find(id)
    except Exception:  # ticks
        return {"error": "No such sale"}, 404
