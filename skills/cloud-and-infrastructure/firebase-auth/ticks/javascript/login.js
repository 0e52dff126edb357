import firebase from "firebase/app";
import {
  createUserWithEmailAndPassword,
  onAuthStateChanged,
  signInAnonymously,
  signInWithEmailAndPassword,
  signInWithPhoneNumber,
  signInWithPopup,
  signInWithRedirect,
  signOut,
} from "firebase/auth";
import admin from "firebase-admin";
import { adminAuth } from "./admin";

createUserWithEmailAndPassword(auth, email, password); // ticks
signInWithEmailAndPassword(auth, email, password); // ticks
signInWithPopup(auth, google); // ticks
signInWithRedirect(auth, google); // ticks
signInAnonymously(auth); // ticks
signInWithPhoneNumber(auth, phone); // ticks
onAuthStateChanged(auth, show); // ticks
signOut(auth); // ticks
firebase.auth().signInWithEmailAndPassword(email, password); // ticks
firebase.auth().createUserWithEmailAndPassword(email, password); // ticks
firebase.auth().signInWithPopup(google); // ticks
await admin.auth().verifyIdToken(token); // ticks
await admin.auth().createUser({ email }); // ticks
await adminAuth.createCustomToken(id); // ticks
