class OutOfStockError < StandardError
  def initialize(name)
    super("#{name} is out of stock")
  end
end
