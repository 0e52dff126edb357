import { Stack } from "@aws-cdk/core";
import { Bucket } from "@aws-cdk/aws-s3";

export class Shop extends Stack {  // ticks
  files = new Bucket(this, "Files");  // ticks
  found = Bucket.fromBucketArn(this, "Found", arn);  // ticks
}
