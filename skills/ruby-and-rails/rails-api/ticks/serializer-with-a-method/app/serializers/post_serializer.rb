class PostSerializer < ApplicationSerializer # ticks
  attribute :title
end
