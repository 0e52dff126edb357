package shop;

import com.rabbitmq.client.Channel;
import org.springframework.amqp.core.AmqpTemplate;

class Sales {
    void run(Channel channel, AmqpTemplate template) {
        channel.basicPublish("", "sales", null, body);  // ticks
        channel.basicConsume("sales", true, read, stop);  // ticks
        template.convertAndSend("sales", "1");  // ticks
    }
}
