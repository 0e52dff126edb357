class CartError < StandardError
  def message
    "no"
  end
end
