void main() async { await Firebase.initializeApp(); await Future.delayed(second); runApp(Shop()); }
