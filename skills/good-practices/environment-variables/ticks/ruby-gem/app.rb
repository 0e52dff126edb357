key = ENV["KEY"] # ticks
