Future<void> save() async { final kept = await SharedPreferences.getInstance(); kept.setInt('size', 1); }
