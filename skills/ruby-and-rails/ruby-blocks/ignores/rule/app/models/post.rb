class Post < ApplicationRecord
  validates :title, presence: true, if: -> { public? }
end
