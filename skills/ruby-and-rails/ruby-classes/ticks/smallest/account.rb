class Account
  def initialize(balance) # ticks
    @balance = balance
  end

  def deposit(amount)
    @balance += amount
  end
end
