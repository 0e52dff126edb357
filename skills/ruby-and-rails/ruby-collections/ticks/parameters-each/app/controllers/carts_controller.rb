class CartsController < ApplicationController
  def create
    params[:cart][:ids].each { |id| add id } # ticks
  end
end
