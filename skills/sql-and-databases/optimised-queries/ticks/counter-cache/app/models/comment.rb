class Comment < ApplicationRecord
  belongs_to :post, counter_cache: true # ticks
  belongs_to :author, class_name: "User", counter_cache: :comments_counter # ticks
end
