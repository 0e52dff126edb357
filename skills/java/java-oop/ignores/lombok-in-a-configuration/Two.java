import lombok.extern.slf4j.Slf4j;

@Slf4j
@Configuration
public class Two {
    private final Orders orders;

    public Two(Orders orders) {
        this.orders = orders;
    }

    public Order find(long id) {
        return orders.find(id);
    }
}
