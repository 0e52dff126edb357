import 'package:cloud_firestore/cloud_firestore.dart';

void read() {
  FirebaseFirestore.instance.collection('orders'); // ticks
  FirebaseFirestore.instance.doc('orders/1'); // ticks
  FirebaseDatabase.instance.ref('orders'); // ticks
  FirebaseDatabase.instance.reference(); // ticks
}
