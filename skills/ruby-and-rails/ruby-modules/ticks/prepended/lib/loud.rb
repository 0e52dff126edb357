module Loud # ticks
  def sing = super.upcase
end
