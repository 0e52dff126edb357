package shop;

import jakarta.persistence.*;

@Table(uniqueConstraints = @UniqueConstraint(columnNames = "name"))  // ticks
class Sale {
    @Column(nullable = false, unique = true)  // ticks
    String name;
}
