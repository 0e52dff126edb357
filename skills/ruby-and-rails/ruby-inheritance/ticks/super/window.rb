class Window < Gosu::Window
  def initialize
    super(640, 480) # ticks
  end
end
