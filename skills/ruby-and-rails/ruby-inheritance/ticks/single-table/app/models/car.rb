class Car < Vehicle # ticks
  def wheels
    4
  end
end
