import strawberry
@strawberry.type
class Query: ...
schema = strawberry.Schema(Query)
