import NextAuth from "next-auth";
import Credentials from "next-auth/providers/credentials";

export default NextAuth({ providers: [Credentials({ authorize })] });
