class Order < ApplicationRecord
  belongs_to :customer # ticks
  has_many :lines # ticks
  has_and_belongs_to_many :products # ticks
end
