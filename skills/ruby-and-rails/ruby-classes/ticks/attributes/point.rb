class Point
  attr_accessor :x # ticks
  attr_reader :y # ticks

  def initialize(x, y)
    @x = x
    @y = y
  end
end
