class Auth {
  final FirebaseFirestore store = FirebaseFirestore.instance;
  final FirebaseAuth service = FirebaseAuth.instance;
  void work() {
    store.collection('orders'); // ticks
    service.signInWithEmailAndPassword(email: 'a', password: 'b'); // ticks
    service.createUserWithEmailAndPassword(email: 'a', password: 'b'); // ticks
    service.signInWithCredential(one); // ticks
  }
}
