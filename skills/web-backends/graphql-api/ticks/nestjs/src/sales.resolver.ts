import { Mutation, Query, Resolver } from "@nestjs/graphql";

@Resolver(() => Sale)  // ticks
export class SalesResolver {
  @Query(() => [Sale])  // ticks
  all() {}

  @Mutation(() => Sale)  // ticks
  add() {}
}
