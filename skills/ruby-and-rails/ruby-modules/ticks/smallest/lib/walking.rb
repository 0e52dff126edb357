module Walking # ticks
  def walk = puts("#{name} walks")
end
