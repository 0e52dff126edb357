class Order < ApplicationRecord # ticks
  belongs_to :customer

  def total
    lines.sum(&:price)
  end
end
