import NextAuth from "next-auth";

export default NextAuth(config).auth; // ticks
