package shop;

import org.springframework.amqp.rabbit.annotation.RabbitListener;
import org.springframework.amqp.rabbit.core.RabbitTemplate;

class Sales {
    void send(RabbitTemplate template) {
        template.convertAndSend("sales", "1");  // ticks
    }

    @RabbitListener(queues = "sales")  // ticks
    void read(String sale) {}
}
