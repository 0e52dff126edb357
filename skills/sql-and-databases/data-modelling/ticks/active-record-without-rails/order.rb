class Order < ActiveRecord::Base
  belongs_to :customer # ticks
end
