import { Topic } from "aws-cdk-lib/aws-sns";
import { Queue } from "aws-cdk-lib/aws-sqs";

new Queue(stack, "a");  // ticks
new Topic(stack, "b");  // ticks
