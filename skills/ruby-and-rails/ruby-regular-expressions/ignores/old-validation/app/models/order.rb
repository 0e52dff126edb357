class Order < ApplicationRecord
  validates_format_of :code, with: /\A[A-Z]{3}\z/
end
