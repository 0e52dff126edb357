import GitHub from "next-auth/providers/github";
import Google from "@auth/core/providers/google";
import { betterAuth } from "better-auth";
import { OAuth2Client } from "google-auth-library";
import { GitHub as Arctic } from "arctic";
import { GoogleAuthProvider } from "firebase/auth";

export const { handlers } = create({
  providers: [
    GitHub,  // ticks
    Google,  // ticks
  ],
});
export const auth = betterAuth({
  socialProviders: { github },  // ticks
});
export const google = new OAuth2Client(id);  // ticks
export const github = new Arctic(id, secret, url);  // ticks
export const provider = new GoogleAuthProvider();  // ticks
