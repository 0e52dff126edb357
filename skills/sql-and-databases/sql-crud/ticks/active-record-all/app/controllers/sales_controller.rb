class SalesController < ApplicationController
  def show
    @sales = Sale.all # ticks
  end

  def create
    sale = Sale.new(params.require(:sale))
    Sale.create(price: 1) # ticks
  end

  def update
    @sale.update(params.permit(:price)) # ticks
  end

  def destroy
    @sale.destroy # ticks
  end
end
