import { Auth0Provider } from "@auth0/auth0-react";
import { GoogleLogin } from "@react-oauth/google";

export const One = () => <GoogleLogin onSuccess={enter} />; // ticks
export const Two = () => <Auth0Provider domain="bread.auth0.com" />; // ticks
export const three = () => supabase.auth.signInWithOAuth({ provider: "github" }); // ticks
