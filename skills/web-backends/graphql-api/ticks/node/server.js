import { ApolloServer } from "@apollo/server";
import { ApolloServer as Express } from "apollo-server-express";
import { ApolloServer as Old } from "apollo-server";
import { graphqlHTTP } from "express-graphql";
import { GraphQLSchema } from "graphql";
import { createHandler } from "graphql-http/lib/use/http";
import { createYoga } from "graphql-yoga";
import mercurius from "mercurius";

const apollo = new ApolloServer({ typeDefs, resolvers });  // ticks
const old = new Old({ typeDefs });  // ticks
const express = new Express({ typeDefs });  // ticks
const yoga = createYoga({ schema });  // ticks
const handler = createHandler({ schema });  // ticks
const middleware = graphqlHTTP({ schema });  // ticks
const schema = new GraphQLSchema({ query });  // ticks
mercurius(app, { schema });  // ticks
