class Dog
  def initialize(name) # ticks
    @name = name
  end

  def self.first = new("Rex")
end
