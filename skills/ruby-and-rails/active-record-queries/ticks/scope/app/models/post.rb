class Post < ApplicationRecord
  scope :recent, -> { limit(5) } # ticks
end
