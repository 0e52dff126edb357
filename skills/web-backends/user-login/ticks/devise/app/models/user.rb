class User < ApplicationRecord
  devise :database_authenticatable # ticks
end
