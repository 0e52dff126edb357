class Post < ApplicationRecord
  validates :title, presence: true # ticks
  validate :not_in_the_past # ticks
  validates_presence_of :body # ticks
  validates_uniqueness_of :slug # ticks
  validates_length_of :body, minimum: 10 # ticks
  validates_format_of :slug, with: /\A[a-z]+\z/ # ticks
  validates_numericality_of :rank # ticks
end
