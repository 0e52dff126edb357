list = [1, 2]
list.pop # ticks
list.shift # ticks
list.unshift(3) # ticks
puts list.include?(3) # ticks
list.delete_at(0) # ticks
list.concat(other) # ticks
list.flatten # ticks
list.uniq # ticks
prices.key?(:tea) # ticks
prices.keys # ticks
prices.values # ticks
prices.each_pair { |name, price| puts name } # ticks
prices.dig(:tea, :price) # ticks
prices.merge(other) # ticks
