import 'package:firebase_auth/firebase_auth.dart';

Future<void> login() async {
  await FirebaseAuth.instance.signInAnonymously(); // ticks
  await _auth.signInWithEmailAndPassword(email: email, password: password); // ticks
  await _auth.createUserWithEmailAndPassword(email: email, password: password); // ticks
  await _auth.signInWithCredential(google); // ticks
}
