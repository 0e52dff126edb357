module Loud # ticks
  def sing = super.upcase
end

class Bird
  prepend Loud # ticks
end
