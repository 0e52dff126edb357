final _firestore = FirebaseFirestore.instance;
final _auth = FirebaseAuth.instance;
void work() {
  _firestore.collection('orders'); // ticks
  _auth.signInWithEmailAndPassword(email: 'a', password: 'b'); // ticks
}
