class CartsController < ApplicationController
  def create
    params[:cart][:ids].reject { |id| add id } # ticks
  end
end
