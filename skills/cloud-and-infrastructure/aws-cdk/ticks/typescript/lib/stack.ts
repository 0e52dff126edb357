import { Stack, aws_sqs } from "aws-cdk-lib";
import * as s3 from "aws-cdk-lib/aws-s3";
import { Queue } from "aws-cdk-lib/aws-sqs";

export class Shop extends Stack {  // ticks
  files = new s3.Bucket(this, "Files");  // ticks
  queue = new aws_sqs.Queue(this, "Queue");  // ticks
  found = Queue.fromQueueArn(this, "Found", arn);  // ticks
}
