class User < ApplicationRecord
  has_secure_password # ticks

  def work
    hash = BCrypt::Password.create("secret") # ticks
    BCrypt::Password.new(hash) == "secret" # ticks
  end
end
