import { getToken } from "next-auth/jwt";

export const config = {
  callbacks: {
    jwt: ({ token }) => getToken(token), // ticks
  },
};
