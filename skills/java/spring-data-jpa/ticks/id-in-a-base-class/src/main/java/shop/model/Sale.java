package shop.model;

import jakarta.persistence.Entity;

@Entity // ticks
public class Sale extends Base {
    private String city;
}
