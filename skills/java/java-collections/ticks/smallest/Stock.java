import java.util.*;
class Stock { Map<String, Integer> of = new HashMap<>(); List<String> names = new ArrayList<>();
  void add(String name) { names.add(name); } }
