class Sale
  include Mongoid::Document # ticks

  field :city, type: String
end
