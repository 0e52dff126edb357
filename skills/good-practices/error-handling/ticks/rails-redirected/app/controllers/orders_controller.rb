class OrdersController < ApplicationController
  def create
    Order.create!(order_params)
  rescue ActiveRecord::RecordInvalid => error # ticks
    redirect_to orders_path, alert: error.message
  end
end
