class Parse { int of(String text) throws Exception { // catch (Exception e) { throw new Exception() }
  return Integer.parseInt(text); } }
