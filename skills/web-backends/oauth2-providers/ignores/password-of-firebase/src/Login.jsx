import { useSignInWithEmailAndPassword } from "react-firebase-hooks/auth";

export const one = () => useSignInWithEmailAndPassword(auth);
