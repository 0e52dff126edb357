class SalesController < ApplicationController
  def show
    @sales = Sale.all
  end

  def create
    sale = Sale.new(params.require(:sale))
    sale.save
  end

  def update
    @sale.update(params.permit(:price))
  end

  def destroy
    @sale.destroy
  end
end
