totals = prices.map { |price| price * 1.2 } # ticks
