class PostSerializer < ActiveModel::Serializer # ticks
  attributes :id, :title
end
