void work() {
  _firestore.collection('orders'); // ticks
  _auth.signInWithEmailAndPassword(email: 'a', password: 'b'); // ticks
  _db.collection('orders'); // ticks
}
