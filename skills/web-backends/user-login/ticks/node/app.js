import NextAuth from "next-auth";
import passport from "passport";

passport.use(new Strategy(check));  // ticks
app.post("/login", passport.authenticate("local"));  // ticks
export const auth = NextAuth({ providers });  // ticks
