Future<void> save() => FirebaseFirestore.instance.collection('orders').add({'total': 1});
