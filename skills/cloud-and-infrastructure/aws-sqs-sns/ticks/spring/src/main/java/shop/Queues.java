package shop;

import io.awspring.cloud.sqs.annotation.SqsListener;

class Queues {
    @SqsListener("sales")  // ticks
    void read(String sale) {}
}
