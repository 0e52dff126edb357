class Cat < Animal # ticks
  def sound
    "Meow"
  end
end
