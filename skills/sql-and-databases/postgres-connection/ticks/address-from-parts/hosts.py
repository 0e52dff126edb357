from pydantic import MultiHostUrl

address = MultiHostUrl.build(scheme="postgresql", host="db", path="orders")  # ticks
