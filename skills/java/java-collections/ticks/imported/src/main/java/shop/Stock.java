package shop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

class Stock {
    Object one = new ArrayList<String>();  // ticks
    Object two = new LinkedList<String>();  // ticks
    Object three = List.of("a");  // ticks
    Object four = List.copyOf(names);  // ticks
    Object five = Arrays.asList("a");  // ticks
    Object six = new HashMap<String, String>();  // ticks
    Object seven = new TreeMap<String, String>();  // ticks
    Object eight = new LinkedHashMap<String, String>();  // ticks
    Object nine = new EnumMap<City, String>(City.class);  // ticks
    Object ten = new HashSet<String>();  // ticks
    Object eleven = new TreeSet<String>();  // ticks
    Object twelve = new LinkedHashSet<String>();  // ticks
    Object thirteen = Map.of("a", "b");  // ticks
    Object fourteen = Map.copyOf(names);  // ticks
    Object fifteen = Map.ofEntries(entry);  // ticks
    Object sixteen = Set.of("a");  // ticks

    void use(List<String> list, ArrayList<String> array, LinkedList<String> linked, Collection<String> all) {
        list.add("a");  // ticks
        list.addAll(names);  // ticks
        list.get(0);  // ticks
        list.remove("a");  // ticks
        list.contains("a");  // ticks
        list.size();  // ticks
        list.forEach(this::show);  // ticks
        list.sort(null);  // ticks
        list.stream();  // ticks
        array.add("a");  // ticks
        linked.add("a");  // ticks
        all.add("a");  // ticks
    }

    void use(
            Map<String, String> map,
            HashMap<String, String> hash,
            TreeMap<String, String> tree,
            LinkedHashMap<String, String> linked,
            EnumMap<City, String> cities) {
        map.put("a", "b");  // ticks
        map.get("a");  // ticks
        map.getOrDefault("a", "b");  // ticks
        map.computeIfAbsent("a", this::make);  // ticks
        map.merge("a", "b", this::join);  // ticks
        map.containsKey("a");  // ticks
        map.entrySet();  // ticks
        map.remove("a");  // ticks
        hash.put("a", "b");  // ticks
        tree.put("a", "b");  // ticks
        linked.put("a", "b");  // ticks
        cities.put(city, "b");  // ticks
    }
}
