package shop;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.core.KafkaTemplate;

class Sales {
    private final KafkaTemplate<String, String> template;  // ticks

    void send() {
        template.send("sales", "1");  // ticks
    }

    @KafkaListener(topics = "sales")  // ticks
    void read(String sale) {}
}
