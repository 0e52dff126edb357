void main() async { await Firebase.initializeApp(options: options); } // FirebaseFirestore.instance.collection('a')
