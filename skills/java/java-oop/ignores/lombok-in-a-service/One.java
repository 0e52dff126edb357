import lombok.extern.slf4j.Slf4j;

@Slf4j
@Service
public class One {
    private final Orders orders;

    public One(Orders orders) {
        this.orders = orders;
    }

    public Order find(long id) {
        return orders.find(id);
    }
}
