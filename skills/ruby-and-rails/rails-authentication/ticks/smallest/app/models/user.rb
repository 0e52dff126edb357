class User < ApplicationRecord
  devise :database_authenticatable, :registerable # ticks
end
