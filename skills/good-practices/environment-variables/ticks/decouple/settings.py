from decouple import config

config("D")  # ticks
