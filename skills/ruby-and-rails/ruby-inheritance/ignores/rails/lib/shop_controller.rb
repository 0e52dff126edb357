class ShopController < BaseController
  def index
    super
  end
end
