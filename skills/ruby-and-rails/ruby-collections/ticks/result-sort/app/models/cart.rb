class Cart
  def show(lines)
    lines.map(&:total).sort # ticks
  end
end
