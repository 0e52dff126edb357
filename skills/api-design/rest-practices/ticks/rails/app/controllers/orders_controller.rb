class OrdersController < ApplicationController
  def create
    order.save # ticks
    render json: order, status: :created # ticks
  end

  def update
    order.update(note: "a") # ticks
    head :no_content # ticks
  end

  def destroy
    order.destroy # ticks
    head :no_content # ticks
  end
end
