class Names { void of(java.util.List<String> all, java.io.InputStream stream) {
  all.forEach(name -> print(name)); } } // all.stream().filter()
