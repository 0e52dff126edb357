class ReportsController < ApplicationController
  def show
    @own = current_user.sales.sum(:price) # ticks
    @total = Sale.sum(:price) # ticks
    @mean = Sale.average(:price) # ticks
    @most = Sale.maximum(:price) # ticks
  end
end
