ActiveRecord::Base.establish_connection(
  adapter: "sqlite3", # ticks
  database: "db/shop.sqlite"
)
