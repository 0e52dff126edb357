def validar(frame):  # ticks
    if frame["id"].duplicated().any():
        raise ValueError("duplicados")
