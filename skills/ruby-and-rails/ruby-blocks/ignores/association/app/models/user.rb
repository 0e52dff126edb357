class User < ApplicationRecord
  has_many :posts, -> { order(:title) }
end
