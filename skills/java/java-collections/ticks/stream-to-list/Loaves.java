import java.util.List;

class Loaves {
    List<String> names(LoafRepository loaves) {
        List<String> names = loaves.findAll().stream().map(Loaf::name).toList(); // ticks
        names.forEach(System.out::println); // ticks
        return names;
    }
}
