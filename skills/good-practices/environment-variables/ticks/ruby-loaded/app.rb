Dotenv.load # ticks
key = ENV["KEY"] # ticks
