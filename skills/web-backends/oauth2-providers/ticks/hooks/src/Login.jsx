import {
  useSignInWithApple,
  useSignInWithFacebook,
  useSignInWithGithub,
  useSignInWithGoogle,
  useSignInWithMicrosoft,
} from "react-firebase-hooks/auth";
import { useGoogleLogin } from "@react-oauth/google";

export const one = () => useSignInWithGoogle(auth); // ticks
export const two = () => useSignInWithGithub(auth); // ticks
export const three = () => useSignInWithFacebook(auth); // ticks
export const four = () => useSignInWithApple(auth); // ticks
export const five = () => useSignInWithMicrosoft(auth); // ticks
export const six = () => useGoogleLogin({ onSuccess: enter }); // ticks
