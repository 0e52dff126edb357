from environs import Env

env = Env()
name = env.str("NAME")  # ticks
port = env.int("PORT")  # ticks
debug = env.bool("DEBUG")  # ticks
hosts = env.list("HOSTS")  # ticks
