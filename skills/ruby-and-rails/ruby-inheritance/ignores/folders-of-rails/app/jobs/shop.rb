class Shop < Store
  def open
    super
  end
end
