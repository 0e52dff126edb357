class SalesController < ApplicationController
  def show
    @sales = Sale.order(:price) # ticks
  end

  def create
    sale = Sale.new(params.require(:sale))
    sale.save # ticks
  end

  def update
    @sale.update(params.permit(:price)) # ticks
  end

  def destroy
    @sale.destroy # ticks
  end
end
