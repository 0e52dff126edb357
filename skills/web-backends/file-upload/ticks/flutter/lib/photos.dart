Future<void> send(File photo) async {
  await storage.ref("photos").putFile(photo); // ticks
}
