class OrdersController < ApplicationController
  def create
    Order.create!(order_params)
  rescue ActiveRecord::RecordInvalid => error # ticks
    head :not_found
  end
end
