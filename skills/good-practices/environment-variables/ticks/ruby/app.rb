require "dotenv/load" # ticks

url = ENV.fetch("DATABASE_URL") # ticks
key = ENV["KEY"] # ticks
