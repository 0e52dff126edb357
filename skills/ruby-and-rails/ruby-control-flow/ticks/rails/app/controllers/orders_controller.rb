class OrdersController < ApplicationController
  def create
    if @order.save
      redirect_to @order
    else
      render :new
    end
  end
end
