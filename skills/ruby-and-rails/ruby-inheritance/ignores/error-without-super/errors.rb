class OutOfStock < ShopError
  def message = "none left"
end
