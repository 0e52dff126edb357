class Parse { int of(String text) {
  try { return Integer.parseInt(text); } catch (NumberFormatException e) { throw new IllegalArgumentException(text, e); } } }
