import { initializeApp } from "firebase/app";
import { getDocs, getFirestore } from "firebase/firestore";

export const db = getFirestore(initializeApp(settings));
