import { GithubAuthProvider } from "@angular/fire/auth";
import firebase from "firebase/app";

export const one = new GithubAuthProvider(); // ticks
export const two = new firebase.auth.GoogleAuthProvider(); // ticks
