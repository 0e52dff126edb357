class Cart
  def show(lines)
    lines.map(&:total).join # ticks
  end
end
