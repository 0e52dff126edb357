class Report
  PRICES = [1, 2].freeze

  def total
    PRICES.sum
  end
end
