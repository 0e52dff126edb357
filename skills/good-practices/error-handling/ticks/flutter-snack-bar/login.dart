import 'package:flutter/material.dart';

Future<void> login(BuildContext context) async {
  try {
    await signIn();
  } on AuthException catch (error) { // ticks
    ScaffoldMessenger.of(context).showSnackBar(SnackBar(content: Text(error.message)));
  }
}
