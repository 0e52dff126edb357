prices = { tea: 2, cake: 3 }
prices.each { |name, price| puts "#{name}: #{price}" } # ticks
