class Post < ApplicationRecord
  belongs_to :user, -> { where(admin: true) }
end
