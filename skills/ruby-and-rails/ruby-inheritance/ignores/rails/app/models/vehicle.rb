class Vehicle < ApplicationRecord
  def wheels
    super
  end
end
