class User < ApplicationRecord
  has_one_attached :avatar # ticks
  has_many_attached :photos # ticks
  mount_uploader :cover, CoverUploader # ticks
end
