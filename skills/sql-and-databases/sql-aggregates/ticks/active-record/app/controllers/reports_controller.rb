class ReportsController < ApplicationController
  def show
    @rows = Sale.count # ticks
    @own = current_user.sales.count # ticks
    @total = Sale.sum(:price) # ticks
    @mean = Sale.average(:price) # ticks
    @most = Sale.maximum(:price) # ticks
  end
end
