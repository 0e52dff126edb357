class Post < ApplicationRecord
  belongs_to :author # ticks
  has_many :comments # ticks
  has_one :cover # ticks
  has_and_belongs_to_many :tags # ticks
end
