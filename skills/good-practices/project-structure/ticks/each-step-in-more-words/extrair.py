from .sales import load

load()
