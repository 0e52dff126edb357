import 'package:flutter/material.dart';
class Page extends StatelessWidget { @override Widget build(BuildContext context) => const Text('abstract class'); }
