import { ReceiveMessageCommand, SendMessageCommand } from "@aws-sdk/client-sqs";
import { PublishCommand } from "@aws-sdk/client-sns";

new SendMessageCommand({});  // ticks
new ReceiveMessageCommand({});  // ticks
new PublishCommand({});  // ticks
