import { InjectQueue, Processor } from "@nestjs/bull";

@Processor("mails")  // ticks
export class MailsProcessor {}

export class MailsService {
  constructor(@InjectQueue("mails") private readonly queue) {}

  send() {
    return this.queue.add("welcome", { to: "Ana" });  // ticks
  }
}
