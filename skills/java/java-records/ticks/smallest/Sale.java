public record Sale(int id, int price) {}
