import { auth, clerkMiddleware, currentUser } from "@clerk/nextjs/server";
import { betterAuth } from "better-auth";
import { signInWithEmailAndPassword } from "firebase/auth";

await supabase.auth.signInWithPassword({ email, password });  // ticks
await supabase.auth.signInWithOAuth({ provider: "github" });  // ticks
await supabase.auth.signInWithOtp({ email });  // ticks
await signInWithEmailAndPassword(app, email, password);  // ticks
const { userId } = await auth();  // ticks
const user = await currentUser();  // ticks
export default clerkMiddleware();  // ticks
export const server = betterAuth({ emailAndPassword: { enabled: true } });  // ticks
