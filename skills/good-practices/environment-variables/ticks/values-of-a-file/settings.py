from dotenv import dotenv_values

settings = dotenv_values(".env")  # ticks
