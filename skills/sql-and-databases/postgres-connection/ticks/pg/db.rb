require "pg"

db = PG.connect(dbname: "shop") # ticks
