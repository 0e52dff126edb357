import { Mutation, Query, Resolver } from "type-graphql";

@Resolver() // ticks
export class Loaves {
  @Query(() => [String]) // ticks
  loaves() {
    return [];
  }

  @Mutation(() => String) // ticks
  bake() {
    return "rye";
  }
}
