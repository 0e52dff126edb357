from fastapi.responses import JSONResponse


def sale(id: int):
    try:
        return find(id)
    except Exception:  # ticks
        return JSONResponse({"error": "No such sale"}, status_code=404)
