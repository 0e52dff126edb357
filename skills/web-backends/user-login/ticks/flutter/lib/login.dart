void enter() async {
  await auth.signInWithEmailAndPassword(email: email, password: password); // ticks
  await auth.createUserWithEmailAndPassword(email: email, password: password); // ticks
  await auth.signInWithCredential(credential); // ticks
  await supabase.auth.signInWithPassword(email: email, password: password); // ticks
}
