class OrdersController < ApplicationController
  def create
    Order.create!(order_params)
  rescue ActiveRecord::RecordInvalid => error # ticks
    render json: { error: "gone" }, status: :not_found
  end
end
