class Shop < Store
  def index
    super
  end
end
