import type { NextAuthConfig } from "next-auth";

export const authConfig = {
  callbacks: {
    jwt: ({ token, user }) => (user ? { ...token, id: user.id } : token), // ticks
  },
} satisfies NextAuthConfig;
