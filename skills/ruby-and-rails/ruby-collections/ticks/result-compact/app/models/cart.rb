class Cart
  def show(lines)
    lines.map(&:total).compact # ticks
  end
end
