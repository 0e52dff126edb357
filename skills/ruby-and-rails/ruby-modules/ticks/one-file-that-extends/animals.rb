module Counting # ticks
  def count = 1
end

class Bird
  extend Counting # ticks
end
