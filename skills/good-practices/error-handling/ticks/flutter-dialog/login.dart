import 'package:flutter/material.dart';

Future<void> login(BuildContext context) async {
  try {
    await signIn();
  } on AuthException catch (error) { // ticks
    showDialog(context: context, builder: (_) => Text(error.message));
  }
}
