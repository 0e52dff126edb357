class Book < ApplicationRecord
  scope :recent, -> { where("created_at > ?", 1.week.ago) } # ticks
end
