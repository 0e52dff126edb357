import 'package:supabase_flutter/supabase_flutter.dart';

void read() {
  supabase.from('orders'); // ticks
  supabase.auth.signInWithPassword(email: email, password: password); // ticks
  supabase.auth.signUp(email: email, password: password); // ticks
}
