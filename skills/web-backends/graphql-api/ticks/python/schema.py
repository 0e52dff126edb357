import graphene
import strawberry
import strawberry.federation
import strawberry_django
from ariadne import make_executable_schema

one = strawberry.Schema(Query)  # ticks
two = strawberry.federation.Schema(Query)  # ticks
three = graphene.Schema(query=Query)  # ticks
four = strawberry_django.Schema(Query)  # ticks
five = make_executable_schema(types, query)  # ticks
