class Company < ApplicationRecord
  def self.total
    Review.all.to_a.sum(&:score)
  end
end
