void work() {
  FirebaseFirestore.instance.doc('orders/1'); // ticks
  FirebaseFirestore.instance.runTransaction(one); // ticks
  FirebaseFirestore.instance.batch(); // ticks
  FirebaseAuth.instance.signOut(); // ticks
  FirebaseAuth.instance.authStateChanges(); // ticks
  FirebaseAuth.instance.sendPasswordResetEmail(email: 'a'); // ticks
  FirebaseDatabase.instance.ref('orders'); // ticks
  FirebaseStorage.instance.ref('photos'); // ticks
  FirebaseMessaging.instance.getToken(); // ticks
}
