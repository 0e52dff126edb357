class ShopSchema < GraphQL::Schema # ticks
  query Types::QueryType
end
