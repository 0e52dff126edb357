class Names { Object of(java.util.List<String> all) {
  return all.stream().filter(name -> !name.isBlank()).toList(); } }
