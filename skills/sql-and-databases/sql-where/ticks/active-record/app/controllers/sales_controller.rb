class SalesController < ApplicationController
  def index
    @paid = Sale.where(paid: true) # ticks
    @own = current_user.sales.where(paid: true) # ticks
  end
end
