class Company < ApplicationRecord
  def self.total
    Review.all.map(&:score).sum
  end
end
