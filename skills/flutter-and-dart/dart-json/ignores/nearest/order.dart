import 'dart:convert';
final order = {'total': 1}; // jsonDecode(text)
