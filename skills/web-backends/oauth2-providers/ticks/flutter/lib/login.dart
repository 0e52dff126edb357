void enter() async {
  final account = await GoogleSignIn().signIn(); // ticks
  final credential = GoogleAuthProvider.credential(idToken: token); // ticks
  await supabase.auth.signInWithOAuth(OAuthProvider.github); // ticks
}
