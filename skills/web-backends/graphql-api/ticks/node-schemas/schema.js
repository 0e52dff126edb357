import { makeExecutableSchema } from "@graphql-tools/schema";
import { buildSchema } from "graphql";

const one = buildSchema("type Query { loaves: [String] }"); // ticks
const two = makeExecutableSchema({ typeDefs, resolvers }); // ticks
