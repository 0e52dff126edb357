class SalesController < ApplicationController
  def index
    @paid = Sale.where(paid: true)
  end
end
