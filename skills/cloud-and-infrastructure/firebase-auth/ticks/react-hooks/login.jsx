import {
  useCreateUserWithEmailAndPassword,
  useSignInWithEmailAndPassword,
  useSignInWithGoogle,
} from "react-firebase-hooks/auth";

export function Login() {
  const [signIn] = useSignInWithEmailAndPassword(auth); // ticks
  const [create] = useCreateUserWithEmailAndPassword(auth); // ticks
  const [google] = useSignInWithGoogle(auth); // ticks
}
