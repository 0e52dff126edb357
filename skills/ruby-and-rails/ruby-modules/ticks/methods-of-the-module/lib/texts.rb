module Texts # ticks
  def self.shout(text) = text.upcase
end
