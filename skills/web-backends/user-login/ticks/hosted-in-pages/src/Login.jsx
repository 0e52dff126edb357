import { SignedIn, SignIn, SignInButton } from "@clerk/clerk-react";
import { useAuth0 } from "@auth0/auth0-react";
import { createUserWithEmailAndPassword } from "firebase/auth";
import { signInWithEmailAndPassword } from "@angular/fire/auth";
import { useSignInWithGoogle } from "react-firebase-hooks/auth";
import { signIn } from "aws-amplify/auth";
import firebase from "firebase/app";

export const One = () => <SignIn />; // ticks
export const Two = () => <SignInButton />; // ticks
export const Three = () => <SignedIn />; // ticks
export const four = () => useAuth0().loginWithRedirect(); // ticks
export const five = () => createUserWithEmailAndPassword(auth, email, password); // ticks
export const six = () => signInWithEmailAndPassword(auth, email, password); // ticks
export const seven = () => useSignInWithGoogle(auth); // ticks
export const eight = () => signIn({ username, password }); // ticks
export const nine = () => firebase.auth().signInWithEmailAndPassword(email, password); // ticks
export const ten = () => supabase.auth.signUp({ email, password }); // ticks
