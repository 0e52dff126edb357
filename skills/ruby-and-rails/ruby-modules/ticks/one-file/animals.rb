module Flying # ticks
  def fly = 1
end

class Bird
  include Flying # ticks
end
