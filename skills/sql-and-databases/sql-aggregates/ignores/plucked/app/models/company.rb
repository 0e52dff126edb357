class Company < ApplicationRecord
  def self.average
    Review.where(open: true).pluck(:score).sum / Review.count
  end
end
