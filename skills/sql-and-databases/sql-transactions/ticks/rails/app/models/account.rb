class Account < ApplicationRecord
  def move(amount)
    Account.transaction { update!(balance: balance - amount) } # ticks
  end
end
