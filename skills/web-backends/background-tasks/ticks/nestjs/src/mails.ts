import { InjectQueue, Processor } from "@nestjs/bullmq";

@Processor("mails")  // ticks
export class MailsProcessor {}

export class MailsService {
  constructor(@InjectQueue("mails") private readonly queue) {}

  send() {
    return this.queue.add("welcome", { to: "Ana" });  // ticks
  }
}
