class OrdersController < ApplicationController
  get "/orders" do
    @orders = Order.all # ticks
  end

  post "/orders" do
    Order.create(params[:order]) # ticks
  end

  patch "/orders/:id" do
    order = Order.find(params[:id]) # ticks
    order.update(params[:order]) # ticks
  end

  patch "/customers/:name" do
    customer = Customer.find_by(name: params[:name]) # ticks
    customer.update(params[:customer]) # ticks
  end

  delete "/orders/:id" do
    order = Order.find(params[:id]) # ticks
    order.delete # ticks
  end

  delete "/customers/:name" do
    customer = Customer.find_by(name: params[:name]) # ticks
    customer.delete # ticks
  end
end
