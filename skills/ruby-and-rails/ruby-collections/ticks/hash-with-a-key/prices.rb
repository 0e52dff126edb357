prices = { tea: 2, cake: 3 }
puts prices.key?(:tea) # ticks
