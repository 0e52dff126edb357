class Order < ApplicationRecord
  validates :code, format: { with: /\A[A-Z]{3}\z/ }
end
