class OutOfStockError < StandardError; end # ticks

def take(count)
  raise ArgumentError, "negative" if count.negative? # ticks
  remove(count)
rescue OutOfStockError => error # ticks
  puts error.message
end
